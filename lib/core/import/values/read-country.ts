import { foldCell } from "./fold-cell";
import { type Reading, refused, understood } from "./reading";
import { isUndisclosed } from "./undisclosed";

/** ISO 3166-1 alpha-2. */
const CODES = (
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG " +
  "CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM " +
  "GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC " +
  "LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ " +
  "OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC " +
  "TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
).split(" ");

/** Three-letter codes and other names of the countries that deals come from. The record writes UK. */
const OTHERS: Readonly<Record<string, string>> = {
  usa: "US", "u.s.": "US", "u.s.a.": "US", "united states of america": "US", america: "US", "the united states": "US",
  uk: "UK", "u.k.": "UK", gbr: "UK", "great britain": "UK", england: "UK", scotland: "UK", wales: "UK", britain: "UK", 英国: "UK",
  chn: "CN", prc: "CN", "p.r. china": "CN", "pr china": "CN", "mainland china": "CN", "people's republic of china": "CN", 中国大陆: "CN",
  deu: "DE", fra: "FR", can: "CA", jpn: "JP", ind: "IN", isr: "IL", are: "AE", uae: "AE", "u.a.e.": "AE", sgp: "SG", nld: "NL",
  holland: "NL", "the netherlands": "NL", kor: "KR", korea: "KR", "republic of korea": "KR", "korea, republic of": "KR", "south korea": "KR",
  "s. korea": "KR", che: "CH", aut: "AT", esp: "ES", ita: "IT", swe: "SE", nor: "NO", dnk: "DK", fin: "FI", irl: "IE", bel: "BE",
  pol: "PL", prt: "PT", aus: "AU", nzl: "NZ", bra: "BR", mex: "MX", sau: "SA", ksa: "SA", qat: "QA", hkg: "HK", "hong kong": "HK",
  "hong kong sar": "HK", 香港: "HK", 台湾: "TW", twn: "TW", czechia: "CZ", "czech republic": "CZ", tur: "TR", turkey: "TR", türkiye: "TR",
  vnm: "VN", idn: "ID", mys: "MY", tha: "TH", zaf: "ZA", nga: "NG", ken: "KE", egy: "EG", rus: "RU", ukr: "UA", est: "EE", 韩国: "KR", 阿联酋: "AE",
}; // biome-ignore format: a list of names reads better in rows

/** Every code that the record can hold. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(CODES.map((code) => (code === "GB" ? "UK" : code)));

/** Languages in which country names are known, from the runtime's own tables (CLDR). */
const LANGUAGES = ["en", "zh-Hans", "de", "fr"] as const;

function nameTable(): Map<string, string> {
  const table = new Map<string, string>();
  const written = (code: string): string => (code === "GB" ? "UK" : code);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: "region" });
    for (const code of CODES) table.set(foldCell(names.of(code) ?? code), written(code));
  }
  for (const code of CODES) table.set(code.toLowerCase(), written(code));
  for (const [name, code] of Object.entries(OTHERS)) table.set(name, code);
  return table;
}

let names: Map<string, string> | null = null;

/** A country by its name in English, Chinese, German or French or by its code, as the record writes it: 'US', 'UK', 'CN'. */
export function readCountry(cell: string): Reading<string | null> {
  const folded = foldCell(cell);
  names ??= nameTable();
  const code = names.get(folded);
  if (code !== undefined) return understood(code);
  if (isUndisclosed(folded)) return understood(null);
  return refused(
    "no country of this name",
    "a name such as Germany or a code such as DE, or map the word once for all rows",
  );
}
