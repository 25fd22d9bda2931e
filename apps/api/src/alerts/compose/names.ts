import { CRIMES } from '@crimecast/data/ncrb';
import type { Catalog } from '../../catalog/catalog.js';
import { crimeGroups } from '../../catalog/crime-groups.js';
import type { AlertLanguage } from '../alert.js';

/** Names of places and crimes as a message in a language has them. */
export interface Names {
  district(code: string): string;
  stateOf(district: string): string;
  state(code: string): string;
  crime(id: string): string;
  group(id: string): string;
}

export function namesIn({ districts, geography, states }: Catalog, language: AlertLanguage): Names {
  const hindi = language === 'hi';
  const stateName = (code: string) => {
    const known = hindi ? geography.states.find((one) => one.code === code)?.nameHi : null;
    return known ?? states.get(code) ?? code;
  };
  return {
    district(code) {
      const known = hindi ? geography.districtByCode.get(code)?.nameHi : null;
      return known ?? districts.get(code)?.name ?? code;
    },
    stateOf: (code) => stateName(districts.get(code)?.stateCode ?? ''),
    state: stateName,
    crime: (id) => (hindi ? HINDI[id] : undefined) ?? LABELS.get(id) ?? id,
    group(id) {
      const label = GROUPS.get(id) ?? id;
      return (hindi ? HINDI_GROUPS[label] : undefined) ?? label;
    },
  };
}

const GROUPS = new Map(crimeGroups(CRIMES).map(({ id, label }) => [id, label]));
const LABELS = new Map(CRIMES.map(({ id, label }) => [id, label]));

const HINDI: Readonly<Record<string, string>> = {
  murder: 'हत्या',
  'attempt-to-murder': 'हत्या का प्रयास',
  rape: 'बलात्कार',
  'assault-on-women': 'महिलाओं पर हमला',
  robbery: 'लूट',
  dacoity: 'डकैती',
  burglary: 'सेंधमारी',
  'vehicle-theft': 'वाहन चोरी',
  'other-theft': 'अन्य चोरी',
  rioting: 'दंगा',
  kidnapping: 'अपहरण',
  'dowry-deaths': 'दहेज मृत्यु',
  'cruelty-by-husband': 'पति या रिश्तेदारों की क्रूरता',
  cheating: 'धोखाधड़ी',
  'rash-driving': 'लापरवाही से वाहन चलाना',
  hurt: 'चोट पहुँचाना',
  'criminal-intimidation': 'आपराधिक धमकी',
  'criminal-trespass': 'आपराधिक अतिचार',
  arson: 'आगज़नी',
  'road-deaths': 'लापरवाही से सड़क मृत्यु',
  'online-and-card-fraud': 'ऑनलाइन और कार्ड धोखाधड़ी',
  'cyber-crime-against-women-and-children': 'महिलाओं और बच्चों के ख़िलाफ़ साइबर अपराध',
  'fake-news': 'फ़र्ज़ी ख़बरें और अफ़वाहें',
};

const HINDI_GROUPS: Readonly<Record<string, string>> = {
  'Violent crime': 'हिंसक अपराध',
  'Crime against women': 'महिलाओं के ख़िलाफ़ अपराध',
  'Property crime': 'संपत्ति के अपराध',
  'Public order': 'लोक व्यवस्था',
  'Economic crime': 'आर्थिक अपराध',
  'Road & negligence': 'सड़क और लापरवाही',
  'Other IPC': 'अन्य भा.दं.सं. अपराध',
  Cybercrime: 'साइबर अपराध',
};
