import type { AlertItem, AlertLanguage, AlertRule } from '../alert.js';
import type { Names } from './names.js';
import type { KindRecord } from './record.js';

/** What messages say in one language. */
export interface Words {
  /** What a rule watches: "burglary in Pune, Maharashtra". */
  watched(rule: Pick<AlertRule, 'level' | 'area' | 'crime' | 'group'>, names: Names): string;
  kind(kind: AlertItem['kind']): string;
  /** Of an entry: which place and crime. */
  title(item: AlertItem, names: Names): string;
  item(item: AlertItem): string;
  /** Few words for an SMS. */
  short(item: AlertItem, names: Names): string;
  record(kind: AlertItem['kind'], record: KindRecord | null): string;
  digestSubject(items: readonly AlertItem[], names: Names): string;
  digestStart: string;
  caveat: string;
  more(left: number): string;
  confirmSubject: string;
  confirmStart(watched: string, kind: string): string;
  confirmLink: string;
  confirmIgnore: string;
  why: string;
  manage: string;
  unsubscribe: string;
  smsConfirm(watched: string, link: string): string;
  /** In letters that an SMS of 160 can hold. */
  smsConfirmShort(link: string): string;
  smsStart: string;
  /** Between the list and what follows. */
  smsBreak: string;
  /** How often such messages were right, in few letters. */
  smsRecord(record: KindRecord): string;
  smsCaveat: string;
  smsStop: string;
  details: string;
}

const count = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 0 });
const about = (value: number) =>
  count.format(value < 1000 ? Math.round(value) : Math.round(value / 10) * 10);
const percent = (share: number) => `${Math.round(100 * share)}%`;
const oneIn = (right: number, flagged: number) =>
  Math.max(1, Math.round(flagged / Math.max(1, right)));

const ENGLISH: Words = {
  watched: ({ level, area, crime, group }, names) => {
    const what = crime
      ? lower(names.crime(crime))
      : group
        ? lower(names.group(group))
        : 'all crimes';
    if (level === 'india') return `${what} in all districts of India`;
    if (level === 'state') return `${what} in all districts of ${names.state(area!)}`;
    return `${what} in ${names.district(area!)}, ${names.stateOf(area!)}`;
  },
  kind: (kind) =>
    ({
      'elevated-risk': 'elevated risk for the coming year',
      'above-range': 'a count above its expected range',
      'forecast-changed': 'a forecast that changed much',
    })[kind],
  title: ({ district, crime }, names) =>
    `${names.district(district)}, ${names.stateOf(district)}: ${lower(names.crime(crime))}`,
  item(item) {
    const { time, kind } = item;
    if (kind === 'elevated-risk') {
      const expected = item.mean === undefined ? '' : ` About ${about(item.mean)} are expected.`;
      return `The chance is ${percent(item.probability!)} that ${time} brings ${count.format(Math.ceil(item.from!))} recorded cases or more, which is much for this district by its own past.${expected}`;
    }
    if (kind === 'above-range') {
      return `Police recorded ${count.format(item.value!)} cases in ${time}; about ${about(item.mean!)} had been expected, and at most ${about(item.upper!)}.`;
    }
    return `About ${about(item.mean!)} cases are now expected in ${time}; before it was about ${about(item.before!)}.`;
  },
  short(item, names) {
    const where = `${names.district(item.district)} ${lower(names.crime(item.crime))}`;
    if (item.kind === 'elevated-risk')
      return `${where} ${item.time}: risk ${percent(item.probability!)}`;
    if (item.kind === 'above-range') {
      return `${where} ${item.time}: ${count.format(item.value!)}, expected ${about(item.mean!)}`;
    }
    return `${where} ${item.time}: ${about(item.before!)} to ${about(item.mean!)}`;
  },
  record(kind, record) {
    if (!record) return 'How often such messages were right is not known on this server.';
    if (record.kind === 'elevated-risk') {
      const { right, flagged } = record;
      return `How often such flags were right: of ${count.format(flagged)} in past years ${count.format(right)} came true, about 1 in ${oneIn(right, flagged)}.`;
    }
    const held = `in tests on past years such ranges held ${Math.round(record.held)} of 100 counts`;
    if (kind === 'above-range') {
      return `How to read this: ${held}; some counts lie above by chance, or because more was reported.`;
    }
    return `How far to trust a forecast: ${held} (${record.level} were promised).`;
  },
  digestSubject(items, names) {
    const [first] = items;
    if (items.length === 1 && first) {
      return `${names.district(first.district)}: ${ENGLISH.kind(first.kind)} (${lower(names.crime(first.crime))}, ${first.time})`;
    }
    return `CrimeCast: ${items.length} things about what you watch`;
  },
  digestStart: 'There is a new forecast, and it has something about what you watch.',
  caveat:
    'All numbers are recorded cases: what police registered, not all that happened. Compare a district with its own past, not with others.',
  more: (left) => `+${left} more`,
  confirmSubject: 'Confirm your CrimeCast alert',
  confirmStart: (watched, kind) =>
    `Somebody, probably you, asked for a message about ${kind}: ${watched}.`,
  confirmLink: 'Confirm it here, within two days:',
  confirmIgnore: 'If it was not you, do nothing: without the confirmation nothing is ever sent.',
  why: 'You get this because you confirmed an alert with this address.',
  manage: 'See or change all your alerts:',
  unsubscribe: 'Stop all of them at once:',
  smsConfirm: (watched, link) => `CrimeCast: confirm your alert about ${watched}: ${link}`,
  smsConfirmShort: (link) => `CrimeCast, confirm your alert: ${link}`,
  smsStart: 'CrimeCast:',
  smsBreak: '. ',
  smsRecord: (record) =>
    record.kind === 'elevated-risk'
      ? `About 1 in ${oneIn(record.right, record.flagged)} came true.`
      : `Ranges held ${Math.round(record.held)}%.`,
  smsCaveat: 'Recorded cases.',
  smsStop: 'STOP ends this.',
  details: 'History and forecast:',
};

const HINDI: Words = {
  watched: ({ level, area, crime, group }, names) => {
    const what = crime ? names.crime(crime) : group ? names.group(group) : 'सभी अपराध';
    if (level === 'india') return `भारत के सभी ज़िलों में ${what}`;
    if (level === 'state') return `${names.state(area!)} के सभी ज़िलों में ${what}`;
    return `${names.district(area!)}, ${names.stateOf(area!)} में ${what}`;
  },
  kind: (kind) =>
    ({
      'elevated-risk': 'आने वाले वर्ष में बढ़ा हुआ जोखिम',
      'above-range': 'अनुमानित सीमा से ऊपर की संख्या',
      'forecast-changed': 'अनुमान में बड़ा बदलाव',
    })[kind],
  title: ({ district, crime }, names) =>
    `${names.district(district)}, ${names.stateOf(district)}: ${names.crime(crime)}`,
  item(item) {
    const { time, kind } = item;
    if (kind === 'elevated-risk') {
      const expected = item.mean === undefined ? '' : ` लगभग ${about(item.mean)} मामलों का अनुमान है।`;
      return `${time} में ${count.format(Math.ceil(item.from!))} या अधिक मामले दर्ज होने की संभावना ${percent(item.probability!)} है, जो इस ज़िले के अपने पिछले वर्षों के हिसाब से अधिक है।${expected}`;
    }
    if (kind === 'above-range') {
      return `${time} में पुलिस ने ${count.format(item.value!)} मामले दर्ज किए; लगभग ${about(item.mean!)} का, और अधिक से अधिक ${about(item.upper!)} का अनुमान था।`;
    }
    return `${time} में अब लगभग ${about(item.mean!)} मामलों का अनुमान है; पहले यह लगभग ${about(item.before!)} था।`;
  },
  short(item, names) {
    const where = `${names.district(item.district)} ${names.crime(item.crime)}`;
    if (item.kind === 'elevated-risk')
      return `${where} ${item.time}: जोखिम ${percent(item.probability!)}`;
    if (item.kind === 'above-range') return `${where} ${item.time}: ${count.format(item.value!)}`;
    return `${where} ${item.time}: ${about(item.before!)} से ${about(item.mean!)}`;
  },
  record(kind, record) {
    if (!record) return 'ऐसे संदेश कितनी बार सही निकले, यह इस सर्वर पर ज्ञात नहीं है।';
    if (record.kind === 'elevated-risk') {
      const { right, flagged } = record;
      return `ऐसे संकेत कितनी बार सही निकले: बीते वर्षों के ${count.format(flagged)} में से ${count.format(right)}, यानी लगभग ${oneIn(right, flagged)} में से 1।`;
    }
    const held = `बीते वर्षों की जाँच में ऐसी सीमाओं में 100 में से ${Math.round(record.held)} संख्याएँ रहीं`;
    if (kind === 'above-range') {
      return `इसे ऐसे पढ़ें: ${held}; कुछ संख्याएँ संयोग से, या अधिक मामले दर्ज होने से भी ऊपर जाती हैं।`;
    }
    return `अनुमान पर कितना भरोसा करें: ${held} (वादा ${record.level} का था)।`;
  },
  digestSubject(items, names) {
    const [first] = items;
    if (items.length === 1 && first) {
      return `${names.district(first.district)}: ${HINDI.kind(first.kind)} (${names.crime(first.crime)}, ${first.time})`;
    }
    return `CrimeCast: आपकी चुनी हुई ${items.length} बातें`;
  },
  digestStart: 'नया अनुमान आया है, और उसमें आपके चुने हुए विषय पर कुछ है।',
  caveat:
    'सभी संख्याएँ दर्ज मामले हैं: वही जो पुलिस ने दर्ज किए, वह सब नहीं जो हुआ। ज़िले की तुलना उसके अपने अतीत से करें, दूसरे ज़िलों से नहीं।',
  more: (left) => `और ${left}`,
  confirmSubject: 'अपनी CrimeCast सूचना की पुष्टि करें',
  confirmStart: (watched, kind) => `किसी ने, शायद आपने, इस बारे में सूचना माँगी है: ${kind}, ${watched}।`,
  confirmLink: 'दो दिन के भीतर यहाँ पुष्टि करें:',
  confirmIgnore: 'अगर यह आप नहीं थे तो कुछ न करें: बिना पुष्टि के कभी कुछ नहीं भेजा जाता।',
  why: 'यह संदेश इसलिए आया है कि आपने इस पते से एक सूचना की पुष्टि की थी।',
  manage: 'अपनी सभी सूचनाएँ देखें या बदलें:',
  unsubscribe: 'सभी एक साथ बंद करें:',
  smsConfirm: (watched, link) => `CrimeCast: ${watched} की सूचना की पुष्टि करें: ${link}`,
  // Devanagari would leave 70 letters, less than the link has.
  smsConfirmShort: (link) => `CrimeCast suchna ki pushti karen: ${link}`,
  smsStart: 'CrimeCast:',
  smsBreak: '। ',
  smsRecord: (record) =>
    record.kind === 'elevated-risk'
      ? `${oneIn(record.right, record.flagged)} में 1 सही।`
      : `${Math.round(record.held)}% सीमा में।`,
  smsCaveat: 'दर्ज मामले।',
  smsStop: 'बंद: STOP',
  details: 'पिछले वर्ष और अनुमान:',
};

export const WORDS: Readonly<Record<AlertLanguage, Words>> = { en: ENGLISH, hi: HINDI };

function lower(label: string): string {
  return /^[A-Z]{2,}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
