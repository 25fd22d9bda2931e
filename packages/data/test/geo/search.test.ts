import { beforeAll, describe, expect, it } from 'vitest';
import {
  createSearchIndex,
  type Geography,
  loadGeography,
  type SearchIndex,
  searchDistricts,
} from '../../src/geo/index.js';

let geography: Geography;
let index: SearchIndex;
beforeAll(async () => {
  geography = await loadGeography();
  index = createSearchIndex(geography);
});

/** The codes that share the best score: one answer, or an ambiguity. */
function answers(query: string, state?: string): string[] {
  const results = searchDistricts(index, query, state === undefined ? {} : { state });
  return results.filter(({ score }) => score === results[0]!.score).map(({ code }) => code);
}

describe('searchDistricts', () => {
  it.each([
    // exact, in any dress
    ['Pune', ['490'], 'its name'],
    ['  PUNE ', ['490'], 'its name'],
    ['pune district', ['490'], 'its name'],
    ['pune city, india', ['490'], 'its name'],
    ['Púné', ['490'], 'its name'],
    ['banaskantha', ['441'], 'its name'],
    ['SAS Nagar', ['608'], 'its name'],
    ['y s r', ['504'], 'its name'],
    ['Khairthal Tijara', ['770'], 'its name'],
    // old, newer and variant names
    ['gurgaon', ['062'], 'old name of Gurugram'],
    ['Allahabad', ['120'], 'old name of Prayagraj'],
    ['faizabad', ['140'], 'old name of Ayodhya'],
    ['bangalore', ['525'], 'old name of Bengaluru Urban'],
    ['Mysore', ['545'], 'old name of Mysuru'],
    ['calcutta', ['315'], 'old name of Kolkata'],
    ['Bombay', ['482'], 'old name of Mumbai'],
    ['Madras', ['568'], 'old name of Chennai'],
    ['trivandrum', ['565'], 'old name of Thiruvananthapuram'],
    ['Baroda', ['461'], 'old name of Vadodara'],
    ['cuddapah', ['504'], 'old name of Y.S.R.'],
    ['Mewat', ['604'], 'old name of Nuh'],
    ['Benares', ['187'], 'old name of Varanasi'],
    ['ahilyanagar', ['466'], 'newer name of Ahmednagar'],
    ['Keonjhar', ['361'], 'old name of Kendujhar'],
    ['vizag', ['520'], 'other name of Visakhapatnam'],
    ['mohali', ['608'], 'other name of S.A.S Nagar'],
    // places and police circles
    ['Kochi', ['555'], 'place in Ernakulam'],
    ['ooty', ['587'], 'place in Nilgiris'],
    ['noida', ['144'], 'place in Gautam Buddha Nagar'],
    ['Rangareddy', ['507'], 'place in Hyderabad'],
    ['Sopore', ['003'], 'police circle counted in Baramulla'],
    // Hindi, whatever way it is spelt
    ['पुणे', ['490'], 'Hindi name of Pune'],
    ['प्रयागराज', ['120'], 'Hindi name of Prayagraj'],
    ['इलाहाबाद', ['120'], 'old name of Prayagraj'],
    ['चण्डीगढ़', ['044'], 'Hindi name of Chandigarh'],
    ['चंडीगढ', ['044'], 'Hindi name of Chandigarh'],
    ['मुम्बई', ['482'], 'Hindi name of Mumbai'],
    ['पटना जिला', ['212'], 'Hindi name of Patna'],
    // codes
    ['079', ['079'], 'its code'],
    ['79', ['079'], 'its code'],
    ['jk-mir', ['JK-MIR'], 'its code'],
    // ambiguous: shown, not guessed
    ['Bilaspur', ['375', '015'], 'its name'],
    ['hamirpur', ['017', '149'], 'its name'],
    ['Pratapgarh', ['629', '174'], 'its name'],
    ['balrampur', ['127', '649'], 'its name'],
    ['Aurangabad', ['189', '469'], 'its name'],
    ['bijapur', ['636', '530'], 'its name'],
    ['Raigarh', ['386', '491'], 'its name'],
    ['burdwan', ['704', '306'], 'old name of Paschim Bardhaman'],
    ['बिलासपुर', ['375', '015'], 'Hindi name of Bilaspur'],
    // the state as context
    ['bilaspur hp', ['015'], 'its name, in Himachal Pradesh'],
    ['Bilaspur (Chhattisgarh)', ['375'], 'its name, in Chhattisgarh'],
    ['aurangabad bihar', ['189'], 'its name, in Bihar'],
    ['Bihar Aurangabad', ['189'], 'its name, in Bihar'],
    ['aurangabad, maharashtra', ['469'], 'old name of Chhatrapati Sambhajinagar, in Maharashtra'],
    ['pratapgarh in uttar pradesh', ['174'], 'its name, in Uttar Pradesh'],
    ['hamirpur himach', ['017'], 'its name, in Himachal Pradesh'],
    ['बिलासपुर छत्तीसगढ़', ['375'], 'Hindi name of Bilaspur, in Chhattisgarh'],
    ['Cuttack Orissa', ['350'], 'its name, in Odisha'],
    ['north goa', ['551'], 'its name'],
    ['goa', ['551', '552'], 'its state'],
    ['रायपुर छ.ग.', ['387'], 'Hindi name of Raipur, in Chhattisgarh'],
    // parts of a name
    ['thiruvanan', ['565'], 'starts its name'],
    ['24 parganas', ['303', '304'], 'starts words of its name'],
    ['godavari west', ['523'], 'starts words of its name'],
    ['parganas north', ['303'], 'starts words of its name'],
    // typing errors
    ['bengalore', ['525'], 'spelt like "Bangalore", old name of Bengaluru Urban'],
    ['chandrapr', ['473'], 'spelt like "Chandrapur"'],
    ['hyedrabad', ['507'], 'spelt like "Hyderabad"'],
    ['muzaffarngar', ['172'], 'spelt like "Muzaffarnagar"'],
    ['Visakapatnam', ['520'], 'spelt like "Visakhapatnam"'],
    ['vijaywada', ['749'], 'spelt like "Vijayawada", place in Ntr'],
    ['bilaspur chatisgarh', ['375'], 'its name, in Chhattisgarh'],
    ['pune maharastra', ['490'], 'its name, in Maharashtra'],
    ['bilaspr hp', ['015'], 'spelt like "Bilaspur", in Himachal Pradesh'],
    ['कोलकता', ['315'], 'spelt like "कोलकाता", Hindi name of Kolkata'],
  ])('understands %s', (query, codes, why) => {
    expect(answers(query)).toEqual(codes);
    expect(searchDistricts(index, query)[0]?.match.why).toBe(why);
  });

  it.each([
    '',
    '   ',
    '!?',
    '\0',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'zzzzzzzz',
    'qx',
    '<script>alert(1)</script>',
    "'; drop table districts; --",
    '.*',
    '(((((((((((((((((',
    '\ud800',
    '💥💥💥',
    'a'.repeat(10_000),
    'pune '.repeat(2_000),
    '\u0301'.repeat(90),
    '9'.repeat(60),
    '-1',
    '9999',
  ])('finds nothing for junk: %.20s', (query) => {
    expect(searchDistricts(index, query)).toEqual([]);
  });

  it('finds nothing for what is no text', () => {
    for (const query of [undefined, null, 79, {}, ['Pune']] as unknown as string[]) {
      expect(searchDistricts(index, query)).toEqual([]);
    }
  });

  it('describes each result', () => {
    expect(searchDistricts(index, 'gurgaon', { limit: 1 })).toEqual([
      {
        code: '062',
        name: 'Gurugram',
        state: 'Haryana',
        score: 1,
        match: { kind: 'exact', source: 'old', text: 'Gurgaon', why: 'old name of Gurugram' },
      },
    ]);
  });

  it('ranks: exact, start, words, state; a place below the district itself', () => {
    const results = searchDistricts(index, 'east', { limit: 30 });
    const order = ['exact', 'prefix', 'word'];
    const kinds = results.map(({ match }) => order.indexOf(match.kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
    expect(results.map(({ score }) => score)).toEqual(
      results.map(({ score }) => score).sort((a, b) => b - a),
    );
    const [navi] = searchDistricts(index, 'navi mumbai');
    expect(navi?.score).toBeLessThan(1);
  });

  it('lists the districts of a state named alone, by old and Hindi names too', () => {
    const kerala = geography.districts.filter(({ stateName }) => stateName === 'Kerala');
    const found = searchDistricts(index, 'Kerala', { limit: 100 });
    expect(found.map(({ code }) => code).sort()).toEqual(kerala.map(({ code }) => code));
    expect(found[0]?.match.why).toBe('its state');
    expect(searchDistricts(index, 'orissa', { limit: 100 })).toHaveLength(30);
    expect(searchDistricts(index, 'गोवा', { limit: 100 })).toHaveLength(2);
  });

  it('keeps to the state and the limit that the options give', () => {
    expect(answers('bilaspur', '22')).toEqual(['375']);
    expect(searchDistricts(index, 'bilaspur', { state: '09' })).toEqual([]);
    expect(searchDistricts(index, 'a', { limit: 3 })).toHaveLength(3);
    expect(searchDistricts(index, 'a')).toHaveLength(10);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('refuses the limit %s', (limit) => {
    expect(() => searchDistricts(index, 'pune', { limit })).toThrow(
      expect.objectContaining({ code: 'DATA_OPTION_INVALID' }),
    );
  });

  it.each(['9', 'Bihar', '__proto__', ''])('refuses the state %s', (state) => {
    expect(() => searchDistricts(index, 'pune', { state })).toThrow(
      expect.objectContaining({ code: 'DATA_OPTION_INVALID' }),
    );
  });
});
