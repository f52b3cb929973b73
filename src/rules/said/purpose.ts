import { phrase } from '../../text/pattern.ts'

const ONLY_GROWTH = phrase(
  '(?:ikke|intet|ingen|uden|manglende|begrænset) (?:[^ ,.;]+ ){0,3}?(?:udviklingspotentiale|udviklingsmulighed|udviklingsperspektiv|rehabiliteringspotentiale|potentiale for udvikling|udsigt til udvikling)\\p{L}*',
  '(?:ikke|næppe) (?:[^ ,.;]+ ){0,4}?(?:udvikle sig|flytte sig|lære|opnå (?:yderligere )?(?:udvikling|progression|færdigheder)|profitere|udvikles)>',
  '(?:støtte|bostøtte|indsats|hjælp|formål|85)(?:n|en|et|ten)? (?:[^ ,.;]+ ){0,5}?(?:skal være|er|kun|alene|udelukkende|rettet mod|at sikre)(?: [^ ,.;]+){0,3}? (?:udvikling|udviklende|rehabiliterende|rehabilitering|optræning|læring|progression)\\p{L}*',
  '(?:ikke|aldrig) (?:[^ ,.;]+ ){0,3}?(?:vedligehold|kompenser|fastholde)\\p{L}*(?: [^ ,.;]+){0,2}? (?:støtte|hjælp|indsats|bostøtte|formål|karakter)\\p{L}*',
  '(?:vedligehold|kompenser)\\p{L}* (?:[^ ,.;]+ ){0,4}?(?:ikke|uden for|falder uden|omfattes ikke)>',
  '(?:manglende|ingen|ikke nogen) (?:[^ ,.;]+ )?(?:progression|udvikling)>',
  'ikke (?:[^ ,.;]+ ){0,2}?(?:sket|set|været|opnået) (?:[^ ,.;]+ ){0,2}?(?:udvikling|fremgang|progression)>',
  'udvikler (?:du |borgeren |han |hun )?(?:dig|sig) (?:[^ ,.;]+ )?ikke>',
)
const LAWFUL = phrase(
  'ikke (?:[^ ,.;]+ ){0,2}?(?:krav|betingelse|forudsætning|afgørende)',
  '(?:både|såvel) ',
  '(?:også|men også|eller (?:at )?(?:vedligeholde|forebygge|forhindre|fastholde))',
  'ikke for at ',
  'uanset|selv ?om|udelukker ikke|kræver ikke',
)

/** Help is kept for those who will develop; the act also gives it to hold a level and to keep things from getting worse. */
export function saysOnlyDevelopment(lower: string): boolean {
  return ONLY_GROWTH.test(lower) && !LAWFUL.test(lower)
}
