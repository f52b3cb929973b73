import { isBefore, type PlainDate, plainDate } from '../base/date.ts'

/** A municipality, and its tile on a map where each of the 98 has one of the same size. */
export interface Municipality {
  /** Four digits. */
  readonly code: string
  readonly name: string
  /** From the west, 0 to 14. */
  readonly column: number
  /** From the north, 0 to 14. */
  readonly row: number
}

type Row = readonly [code: string, name: string, region: string, column: number, row: number]

// The tiles lie as near to the real middle points as equal tiles can: the least total squared displacement.
const ROWS: readonly Row[] = [
  ['0101', 'København', '1084', 13, 8],
  ['0147', 'Frederiksberg', '1084', 12, 9],
  ['0151', 'Ballerup', '1084', 10, 7],
  ['0153', 'Brøndby', '1084', 11, 9],
  ['0155', 'Dragør', '1084', 13, 10],
  ['0157', 'Gentofte', '1084', 13, 7],
  ['0159', 'Gladsaxe', '1084', 12, 7],
  ['0161', 'Glostrup', '1084', 11, 8],
  ['0163', 'Herlev', '1084', 11, 7],
  ['0165', 'Albertslund', '1084', 10, 8],
  ['0167', 'Hvidovre', '1084', 12, 10],
  ['0169', 'Høje-Taastrup', '1084', 9, 8],
  ['0173', 'Lyngby-Taarbæk', '1084', 13, 6],
  ['0175', 'Rødovre', '1084', 12, 8],
  ['0183', 'Ishøj', '1084', 10, 9],
  ['0185', 'Tårnby', '1084', 13, 9],
  ['0187', 'Vallensbæk', '1084', 11, 10],
  ['0190', 'Furesø', '1084', 11, 6],
  ['0201', 'Allerød', '1084', 10, 6],
  ['0210', 'Fredensborg', '1084', 11, 5],
  ['0217', 'Helsingør', '1084', 12, 4],
  ['0219', 'Hillerød', '1084', 10, 5],
  ['0223', 'Hørsholm', '1084', 12, 5],
  ['0230', 'Rudersdal', '1084', 12, 6],
  ['0240', 'Egedal', '1084', 9, 7],
  ['0250', 'Frederikssund', '1084', 9, 6],
  ['0253', 'Greve', '1085', 10, 10],
  ['0259', 'Køge', '1085', 9, 11],
  ['0260', 'Halsnæs', '1084', 9, 5],
  ['0265', 'Roskilde', '1085', 9, 9],
  ['0269', 'Solrød', '1085', 9, 10],
  ['0270', 'Gribskov', '1084', 10, 4],
  ['0306', 'Odsherred', '1085', 8, 6],
  ['0316', 'Holbæk', '1085', 8, 8],
  ['0320', 'Faxe', '1085', 9, 12],
  ['0326', 'Kalundborg', '1085', 7, 9],
  ['0329', 'Ringsted', '1085', 8, 11],
  ['0330', 'Slagelse', '1085', 7, 11],
  ['0336', 'Stevns', '1085', 10, 12],
  ['0340', 'Sorø', '1085', 8, 10],
  ['0350', 'Lejre', '1085', 8, 9],
  ['0360', 'Lolland', '1085', 7, 14],
  ['0370', 'Næstved', '1085', 8, 12],
  ['0376', 'Guldborgsund', '1085', 8, 14],
  ['0390', 'Vordingborg', '1085', 9, 13],
  ['0400', 'Bornholm', '1084', 14, 13],
  ['0410', 'Middelfart', '1083', 4, 11],
  ['0420', 'Assens', '1083', 5, 12],
  ['0430', 'Faaborg-Midtfyn', '1083', 6, 12],
  ['0440', 'Kerteminde', '1083', 6, 11],
  ['0450', 'Nyborg', '1083', 7, 12],
  ['0461', 'Odense', '1083', 5, 11],
  ['0479', 'Svendborg', '1083', 6, 13],
  ['0480', 'Nordfyns', '1083', 5, 10],
  ['0482', 'Langeland', '1083', 7, 13],
  ['0492', 'Ærø', '1083', 6, 14],
  ['0510', 'Haderslev', '1083', 2, 12],
  ['0530', 'Billund', '1083', 1, 7],
  ['0540', 'Sønderborg', '1083', 4, 13],
  ['0550', 'Tønder', '1083', 1, 13],
  ['0561', 'Esbjerg', '1083', 1, 11],
  ['0563', 'Fanø', '1083', 0, 11],
  ['0573', 'Varde', '1083', 0, 8],
  ['0575', 'Vejen', '1083', 2, 10],
  ['0580', 'Aabenraa', '1083', 2, 13],
  ['0607', 'Fredericia', '1083', 3, 10],
  ['0615', 'Horsens', '1082', 3, 5],
  ['0621', 'Kolding', '1083', 3, 11],
  ['0630', 'Vejle', '1083', 2, 7],
  ['0657', 'Herning', '1082', 2, 4],
  ['0661', 'Holstebro', '1082', 1, 4],
  ['0665', 'Lemvig', '1082', 0, 3],
  ['0671', 'Struer', '1082', 1, 3],
  ['0706', 'Syddjurs', '1082', 6, 4],
  ['0707', 'Norddjurs', '1082', 6, 3],
  ['0710', 'Favrskov', '1082', 4, 3],
  ['0727', 'Odder', '1082', 5, 5],
  ['0730', 'Randers', '1082', 5, 3],
  ['0740', 'Silkeborg', '1082', 3, 4],
  ['0741', 'Samsø', '1082', 6, 6],
  ['0746', 'Skanderborg', '1082', 4, 4],
  ['0751', 'Aarhus', '1082', 5, 4],
  ['0756', 'Ikast-Brande', '1082', 2, 5],
  ['0760', 'Ringkøbing-Skjern', '1082', 0, 5],
  ['0766', 'Hedensted', '1082', 3, 7],
  ['0773', 'Morsø', '1081', 1, 2],
  ['0779', 'Skive', '1082', 2, 2],
  ['0787', 'Thisted', '1081', 1, 1],
  ['0791', 'Viborg', '1082', 3, 3],
  ['0810', 'Brønderslev', '1081', 5, 1],
  ['0813', 'Frederikshavn', '1081', 6, 0],
  ['0820', 'Vesthimmerlands', '1081', 3, 2],
  ['0825', 'Læsø', '1081', 7, 0],
  ['0840', 'Rebild', '1081', 4, 2],
  ['0846', 'Mariagerfjord', '1081', 5, 2],
  ['0849', 'Jammerbugt', '1081', 3, 1],
  ['0851', 'Aalborg', '1081', 4, 1],
  ['0860', 'Hjørring', '1081', 4, 0],
]

export const MUNICIPALITIES: readonly Municipality[] = ROWS.map(([code, name, , column, row]) => ({
  code,
  name,
  column,
  row,
}))

const BY_CODE = new Map(MUNICIPALITIES.map((one) => [one.code, one]))
const REGION_CODE = new Map(ROWS.map(([code, , region]) => [code, region]))

export const findMunicipality = (code: string): Municipality | undefined => BY_CODE.get(code)

/** LOV 699/2025 § 126: two regions become one. */
const OESTDANMARK_FROM = plainDate('2027-01-01')
const OESTDANMARK = 'Region Østdanmark'
const REGION: Readonly<Record<string, string>> = {
  '1081': 'Region Nordjylland',
  '1082': 'Region Midtjylland',
  '1083': 'Region Syddanmark',
  '1084': 'Region Hovedstaden',
  '1085': 'Region Sjælland',
}

/** The region a municipality lies in on a day; undefined for a code that is none of the 98. */
export function findRegion(code: string, on: PlainDate): string | undefined {
  const region = REGION_CODE.get(code)
  if (region === undefined) return undefined
  const isJoined = (region === '1084' || region === '1085') && !isBefore(on, OESTDANMARK_FROM)
  return isJoined ? OESTDANMARK : REGION[region]
}
