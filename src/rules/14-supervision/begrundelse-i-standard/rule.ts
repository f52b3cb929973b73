import { ownClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { fvl24 } from './source.ts'

/** The letter with the decision, and what it says. */
const ON_LETTER = phrase(
  'brev(?:e|et|ene)?>',
  '[\\p{L}]*begrundelse\\p{L}*',
  'begrund(?:es|et)>',
  'afslag(?:et)?>',
  'afgørelse(?:n|r|rne)?>',
  'nedsættes',
  'bevilges (?:færre|mindre)',
  '[\\p{L}]*skabelon\\p{L}*',
  '[\\p{L}]*fraser?(?:n|ne)?>',
  'sætning(?:en)?>',
  'linjen',
  'står der>',
  'forklaring\\p{L}*',
)
/** Ready-made words are all there is. */
const READY_MADE = phrase(
  '[\\p{L}]*fras(?:e|er|en|erne)>',
  'sætning(?:en|er)?>',
  'linjen?>',
  'skabelon\\p{L}*',
  'standardtekst\\p{L}*',
  'afkrydsning\\p{L}*',
  'ordlyd(?:en)?>',
  'teksten?>',
  'afsnit(?:tet)?>',
)
const AND_NO_MORE = phrase(
  '(?:hele|den fulde) begrundelse\\p{L}*',
  'uændret',
  '(?:er|anses for|det er) (?:[^ ,.;]+ )?(?:nok|dækkende|tilstrækkelig\\p{L}*|fyldestgørende)>',
  '(?:mere|yderligere|andet|videre) (?:[^ ,.;]+ ){0,2}?(?:anføres|sættes|skrives|tilføjes|indsættes|uddybes) (?:[^ ,.;]+ )?ikke',
  '(?:mere|yderligere|andet) (?:[^ ,.;]+ )?(?:skrives|anføres|tilføjes) (?:der )?ikke',
  '(?:er|bliver) den samme (?:for|til|hos) alle',
  'ens for alle',
  'felt\\p{L}* (?:[^ ,.;]+ ){0,3}?(?:taget ud|fjernet|slettet)',
  'uden (?:tilføjelser|ændringer|uddybning|individuel\\p{L}* (?:tekst|begrundelse))',
  'for(?:håndsud|ud)fyld\\p{L}*',
)
/** What led to the result is kept back. */
const KEPT_BACK = phrase(
  '(?:forklaring|begrundelse|beregning|grund|mellemregning)(?:en|er|erne)? (?:[^ ,.;]+ ){0,4}?(?:udelades|forbliver|holdes|gives ikke|står ikke|internt?|ikke med|først,? (?:hvis|når)|til (?:de|dem|den)[^.;]{0,25}(?:klager|spørger|beder))',
  '(?:få|får|fås) (?:[^ ,.;]+ ){0,2}?(?:grunden|begrundelsen|forklaringen|beregningen) (?:[^ ,.;]+ ){0,3}?(?:ved at|hvis|når|på (?:anmodning|forlangende))',
  'hvorfor [^.;]{0,50}(?:holdes|står|fremgår ikke|skrives ikke|bliver i|er intern)',
  '(?:gøres|redegøres|forklares|begrundes|uddybes) (?:der )?(?:ikke|aldrig|intet)(?: (?:rede|for|nærmere))?>',
  '(?:synspunkter|bemærkninger|indvendinger|udtalelser?) (?:[^ ,.;]+ ){0,3}?(?:gengives|nævnes|omtales|besvares|kommenteres) (?:[^ ,.;]+ )?ikke',
  '(?:står|skrives) (?:der )?(?:[^ ,.;]+ )?(?:kun|alene|blot)>',
  'udelades>',
  'står der en streg',
  'henvises? (?:i øvrigt )?(?:[^ ,.;]+ )?til (?:skemaet|standarden|serviceniveauet|kvalitetsstandarden|pointtallet)',
)
/** The result alone. */
const RESULT_ONLY = phrase(
  '(?:brevet|afgørelsen) (?:oplyser|gengiver|gentager|indeholder|rummer|nævner) (?!ikke)(?:[^ ,.;]+ ){0,2}?(?:kun |alene |blot )?(?:pointtal\\p{L}*|resultat\\p{L}*|timetal\\p{L}*|antal\\p{L}*|byrådets|udfaldet|kommunens|satsen)',
)
/** A full yes owes no grounds; and the place for them may be another than the letter’s first page. */
const OWED_NO_MORE = phrase(
  '(?:fuldt|helt|hele|alt)(?: ud)? (?:medhold|imødekom|bevilge|det (?:søgte|ansøgte))\\p{L}*',
  'medhold i (?:det hele|alt)',
  'bevilges (?:[^ ,.;]+ ){0,2}?(?:det hele|alt)',
  '(?:ikke|aldrig) (?:nok|tilstrækkelig\\p{L}*|dækkende|alene|i sig selv|kun|hele begrundelsen)>',
  '(?:må|kan) (?:[^ ,.;]+ ){0,3}?(?:ikke|aldrig)>',
  '(?:og|samt|men|derefter|så) (?:[^ ,.;]+ ){0,4}?(?:begrunde[rs]|begrundelse for|forklare[rs]?|hvorfor|tilføje[rs]?|skrive[rs]? om)>',
  '(?:for)?(?:ud)?fylder ikke>',
  'forudfylder ikke>',
  'i lovens forstand',
  'klagevejledning(?:en)?>',
  'underret\\p{L}*',
)

function leavesUnexplained({ lower, part }: Clause): boolean {
  if (part === 'klage' || !ON_LETTER.test(lower) || OWED_NO_MORE.test(lower)) return false
  return (
    (READY_MADE.test(lower) && AND_NO_MORE.test(lower)) ||
    KEPT_BACK.test(lower) ||
    (RESULT_ONLY.test(lower) && !/begrund|hvorfor|vejet/.test(lower))
  )
}

/** A standard that lets ready-made words stand for grounds, or keeps them back; a full yes owes none. */
export const begrundelseIStandard: Rule<Standard> = {
  id: 'begrundelse-i-standard',
  title: {
    da: 'Et nej bliver begrundet i borgerens egne forhold',
    en: 'A no is explained by the citizen’s own circumstances',
  },
  checklist: ['D07', 'D08'],
  sources: [fvl24],

  check(standard) {
    const on = ownClauses(standard).filter(({ lower }) => ON_LETTER.test(lower))
    if (on.length === 0) return notApplicable('Standarden siger ikke, hvad der skal stå i en afgørelse.')
    return failsAt(standard, on.filter(leavesUnexplained), TOLD)
  },
}

const TOLD = {
  mangel: 'mangelfuld-begrundelse',
  level: 'fejl',
  what: {
    da: 'Standarden lader en fast tekst stå som begrundelse eller holder begrundelsen ude af brevet.',
    en: 'The standard lets ready-made words stand as grounds, or keeps the grounds out of the letter.',
  },
  why: {
    da: 'En begrundelse skal fortælle, hvilke hovedhensyn der har været bestemmende, og hvilke oplysninger om borgeren der er tillagt væsentlig betydning. Det kan en fast tekst ikke.',
    en: 'Grounds must tell the main considerations and the facts about the citizen given material weight. Ready-made words can’t.',
  },
  remedy: {
    da: 'Skriv, at hvert afslag og hver nedsættelse begrundes for hvert behov med borgerens egne forhold, og at faste tekster kun er et sted at begynde.',
    en: 'Write that each refusal and cut is explained for each need by the citizen’s own circumstances, and that ready-made words are only where one begins.',
  },
} as const
