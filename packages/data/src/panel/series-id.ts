/** The id of an area and a crime, `area/crime`; slashes inside a name are escaped, so ids never collide. */
export function seriesId(area: string, crime: string): string {
  return `${escapeSlash(area)}/${escapeSlash(crime)}`;
}

function escapeSlash(name: string): string {
  return name.replaceAll('%', '%25').replaceAll('/', '%2F');
}
