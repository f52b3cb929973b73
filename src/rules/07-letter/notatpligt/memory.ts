import { near } from '../../../text/near.ts'
import { phrase } from '../../../text/pattern.ts'

const NOT = phrase('ikke>', 'aldrig>', 'ingen>', 'intet>', 'uden>', 'hverken>')
const ON_PAPER = phrase(
  '(?:skrive|skrev|skrevet|nedskrevet|notere|noteret|noterede|journaliseret|refereret|nedfældet|indtastet|registreret)>',
  '[\\p{L}]*(?:notat|referat|optegnelse)(?:er|et|erne|r|rne|s)?>',
  'noget papir',
  '(?:samtale|opkald|møde|besøg)\\p{L}* … dokumenteret',
  'noget på (?:skrift|papir)',
  '(?:i|af|på) journalen',
  'ført til sagen',
  'beskrevet (?:nogen|noget) sted\\p{L}*',
  'nogen steder',
)
const OFFICE =
  '(?:vi|jeg|undertegnede|kommunen|[\\p{L}]*(?:rådgiver|sagsbehandler|visitator|medarbejder|konsulent|leder|kollega)(?:en)?)'
/** The office itself goes by what it remembers. */
const REMEMBERS = phrase(
  `${OFFICE} (?:kan )?(?:[^ ,]+ ){0,2}?(?:husker|huske|erindrer|mindes)>`,
  '(?:husker|erindrer|mindes) (?:vi|jeg|undertegnede)>',
  '(?:efter|fra|ud fra) (?:[^ ,]+ ){0,2}?(?:hukommelsen?|erindring\\p{L}*)>',
  `${OFFICE} (?:[^ ,]+ ){0,2}?(?:indtryk|erindring)`,
)
const CANNOT_SAY = phrase(
  `(?:vi|jeg|kommunen) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,3}?(?:sige|oplyse|genfinde|se|fastslå),? (?:hvem|hvornår|hvilken dag|hvad der blev sagt)`,
)
/** A need of the citizen, or what the citizen did not write. */
const OF_THE_CITIZEN =
  /(?:du|ansøger|borger|hun|han|de) (?:har |får |kan |kunne |selv |fik |er |altid )*(?:svært ved|brug for|ikke (?:[a-zæøå]+ ){0,2}?(?:skrev|noter|før|husk)|ikke kunne huske)|(?:din|hans|hendes|borgers|ansøgers) hukommelse|ikke lagt vægt på|dagbog|regnskab|indkøbsliste|oplyst, hvornår|(?:ikke|ingen) (?:flere |nogen )?(?:bemærkninger|rettelser|indvendinger)/

/** The office tells that it goes by memory. */
export function recalls(lower: string): boolean {
  return REMEMBERS.test(lower) && !OF_THE_CITIZEN.test(lower)
}

/** That what was said is kept in no writing, in whatever words. */
export function keptNowhere(lower: string): boolean {
  if (OF_THE_CITIZEN.test(lower)) return false
  return near(lower, NOT, ON_PAPER, 5) || REMEMBERS.test(lower) || CANNOT_SAY.test(lower)
}
