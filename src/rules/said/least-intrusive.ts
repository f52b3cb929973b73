import { phrase } from '../../text/pattern.ts'

const LEAST = phrase(
  '(?:mindst|mindre)(?:e)? (?:muligt? )?(?:indgribende|vidtgående|indgreb)\\p{L}*',
  'mindsteindgreb\\p{L}*|mindstemiddel\\p{L}*',
  'mindre indgribende',
  '(?:mest|mere) lempelig\\p{L}*',
  'lempeligste',
  'indsatstrappe\\p{L}*|indsatsstige\\p{L}*|støttetrappe\\p{L}*',
  '(?:lavest|laveste) (?:mulige )?(?:indsats|trin|indsatsniveau|støtteniveau)',
  'proportionalitet\\p{L}*',
  'ikke (?:[^ ,.;]+ )?(?:mere )?indgribende (?:[^ ,.;]+ )?end (?:højst )?nødvendig\\p{L}*',
  'for indgribende',
)
const DENIED = phrase(
  '(?:gælder|gjaldt|gælde) (?:[^ ,.;]+ ){0,2}?(?:kun|alene|ikke)>',
  'ikke (?:[^ ,.;]+ ){0,3}?(?:lagt vægt|indgået|afgørende|grunden|begrundet|begrunde|brugt|anvendt|anvende|et hensyn|relevant)',
  '(?:indgår|indgik|spiller) (?:[^ ,.;]+ ){0,2}?(?:ikke|ingen)>',
  'magt>|magtanvendelse\\p{L}*|tvang\\p{L}*',
  '(?:borger\\p{L}*|du|hun|han|ansøger) (?:[^ ,.;]+ ){0,2}?(?:ønsker|ønskede|foretrækker|beder om|bad om|søger|søgte)>',
)

/** That less help is the "least intrusive" is given as the reason. */
export function saysLeastIntrusive(lower: string): boolean {
  return LEAST.test(lower) && !DENIED.test(lower)
}
