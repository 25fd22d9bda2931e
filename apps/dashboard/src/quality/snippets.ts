export type Language = 'curl' | 'typescript' | 'python';

/** Examples that work as they stand against the server whose address they carry. */
export function snippets(api: string): { language: Language; code: string }[] {
  return [
    {
      language: 'curl',
      code: `curl '${api}/v1/forecasts?crime=burglary&district=490'`,
    },
    {
      language: 'typescript',
      code: `// npm install @crimecast/client
import { createClient } from '@crimecast/client';

const api = createClient({ baseUrl: '${api}' });
const { data } = await api.forecasts({ crime: 'burglary', district: '490' });
for (const { time, mean, intervals } of data) console.log(time, mean, intervals);`,
    },
    {
      language: 'python',
      code: `import json
from urllib.request import urlopen

url = "${api}/v1/forecasts?crime=burglary&district=490"
with urlopen(url) as answer:
    for row in json.load(answer)["data"]:
        print(row["time"], row["mean"], row["intervals"])`,
    },
  ];
}
