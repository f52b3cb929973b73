import type { Clause } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'

const DECIDED = phrase(
  'afgøres?>',
  'afgør>',
  'afgørelse\\p{L}*',
  'fastsættes?>',
  'fastsætter',
  'sættes?>',
  'sætter',
  'findes>',
  'aflæses',
  'svar\\p{L}*',
  'behandle[rs]?>',
  'fornyelse',
  'beregne[rs]?',
  'udmåles?>',
  'lukkes',
  'afslag\\p{L}*',
  '(?:skrives )?færdig>',
  'afklaret',
  'træder (?:den )?i stedet',
  'tilstrækkelig\\p{L}*',
  'bruger>',
)
/** From which paper. */
const PAPER = phrase(
  '(?:indsendte|foreliggende|modtagne)',
  '[\\p{L}]*skema(?:et|er)?>',
  'felter(?:ne)?>',
  'afkrydsning\\p{L}*',
  'point\\p{L}*',
  'summen',
  'test(?:en)?>',
  '[\\p{L}]*score\\p{L}*',
  'fotos?>',
  'plantegning\\p{L}*',
  'epikrise\\p{L}*',
  'rapport(?:en)?>',
  '[\\p{L}]*udredning(?:en)?>',
  'undersøgelse(?:n)?>',
  '[\\p{L}]*vurdering(?:en)?>',
  'notat(?:et)?>',
  'beskrivelse(?:n)?>',
  '[\\p{L}]*registrering\\p{L}*',
  'beregning(?:en)?>',
  '[\\p{L}]*katalog(?:et)?>',
  'papir(?:erne)?>',
  'tallene',
  'gennemsnit\\p{L}*',
  'det,? (?:du|borgeren|ansøger) har (?:skrevet|sendt)',
)
/** No one is asked. */
const UNASKED = phrase(
  '(?:spørges|spørger|kontaktes|kontakter|høres|hører|inddrages|indkaldes|indhentes|indhenter|ringes|ringer|aflægges|besøges|tales|taler|stilles|stiller|bringes|rettes|foretages) (?:vi |der |så |derfor |ind )*(?:ikke|hverken|aldrig|intet|ingen)>',
  '(?:ikke|hverken) (?:[^ ,.;]+ ){0,4}?(?:spørges|kontaktes|høres|inddrages|indkaldes|indhentes|besøg\\p{L}*|samtale\\p{L}*|hjemmebesøg|opkald)',
  '(?:besøg|samtale|møde|opkald)\\p{L}* (?:[^.;]{0,50} )?(?:ikke (?:længere )?(?:en )?(?:del|indgår|med)|indgår ikke|er ikke en del)',
  'hverken (?:barnet|borgeren|ansøger(?:en)?|brugeren|forældrene|lægen|til dig)>',
  'uden (?:[^ ,.;]+ ){0,2}?(?:samtale|møde|besøg|hjemmebesøg|partens|at (?:spørge|tale|besøge|du skal sidde|se borgeren))',
  '(?:besøg|møde|samtale)\\p{L}* (?:[^ ,.;]+ ){0,3}?(?:venter til|holdes,? når borgeren efterfølgende)',
  'slipper for at blive spurgt',
  'ved skrivebordet',
  'i stedet for (?:en )?(?:samtale|møde|besøg)\\p{L}*',
)
/** A number says no by itself. */
const BY_NUMBER =
  /(?:under|over|færre end|mindre end) \d+(?: point)?[^.]{0,60}(?:automatisk|afslag (?:ud )?uden|lukkes sagen(?! ikke)|uden videre|uden yderligere|uden (?:møde|samtale|besøg))|(?:score|point|sum)[^.]{0,40}(?:automatisk (?:afslag|nej)|afslag uden)/
/** What is not filled in counts as nothing. */
const BLANK = phrase(
  '(?:tomt|tomme|åbne|åbent|uden kryds|ikke udfyldt\\p{L}*|blanke?) [^.]{0,60}(?:nej|nul|afslag|ikke at foreligge|afgøres|risiko|bortfalder)>',
  '(?:poster|felter|rubrikker|felt|rubrik)\\p{L}* (?:[^ .;]+ ){0,6}?(?:tomt?|tomme|uden kryds|åbne)>',
  '(?:afgøres|afslås) [^.;]{0,60}(?:rubrik|felt)\\p{L}* [^.;]{0,50}(?:tomt?|tomme|åbne)>',
  'væsentligt (?:stå )?(?:åbent|uoplyst|stå åbent)',
)
/** An old paper is used once more. */
const OLD = phrase(
  '(?:genbruge[rs]?|bruger vi) (?:den|vi den)>',
  'genbruges>',
  'uanset årgang',
  '(?:foretages|laves) (?:der )?ikke en ny',
  'sidste års notat',
  '(?:ældre|gammel|seneste|senest) [^.;]{0,30}(?:udredning|beskrivelse|undersøgelse)\\p{L}* [^.;]{0,40}(?:bruge|grundlag|træder i stedet)',
  'afgøres? uden nye oplysninger',
)
/** Someone is asked after all, the matter is small, or what is said is how it must not be. */
const ASKED = phrase(
  '(?:men|dog|derefter|suppleres|bagefter) (?:[^ ,.;]+ ){0,5}?(?:spørge[rs]?|ringe[rs]?|indhente[rs]?|taler|besøg|samtale)>',
  '(?:ikke|aldrig) (?:[^ ,.;]+ ){0,3}?(?:alene|i sig selv|automatisk|før)>',
  '(?:må|kan) (?:[^ ,.;]+ ){0,3}?(?:ikke|aldrig) (?:[^ ,.;]+ ){0,3}?(?:afgøres|stå alene|bruges|genbruges)',
  'hverken (?:ja|giver ret|udløser)',
  '(?:ringer|spørger|kontakter) (?:vi|visitator|sagsbehandler\\p{L}*|rådgiver\\p{L}*|terapeuten|kommunen) (?!ikke|hverken|aldrig)',
  'ikke (?:et )?(?:nej|afslag)>',
  'hjemmeside\\p{L}*',
  'opdateres',
  'vores opgave',
  'når borgeren siger',
  '(?:hentes|indhentes),? (?:det,? |hvad )der mangler',
  'mangler (?:der noget|noget),',
  'fuldt (?:ud )?(?:imødekom|medhold)\\p{L}*',
  'samtykke\\p{L}*',
  'spørges ikke efter',
  'klage\\p{L}*',
  'svare(?:t|r)? ja',
)

/** A decision on a form, a number or an old paper alone, with no one asked. */
export function isUninformed({ lower, part }: Clause): boolean {
  if (part === 'klage' || ASKED.test(lower)) return false
  return (
    (DECIDED.test(lower) && PAPER.test(lower) && UNASKED.test(lower)) ||
    BY_NUMBER.test(lower) ||
    BLANK.test(lower) ||
    OLD.test(lower)
  )
}

export const UNINFORMED = {
  mangel: 'mangelfuldt-oplyst',
  level: 'fejl',
  what: {
    da: 'Standarden lader en sag blive afgjort på et skema, et pointtal eller et ældre papir, uden at nogen bliver spurgt.',
    en: 'The standard lets a case be decided on a form, a score or an older paper without anyone being asked.',
  },
  why: {
    da: 'Kommunen har ansvaret for, at sagen er oplyst så godt, at den kan afgøres. Det, der mangler i et skema, skal kommunen spørge om.',
    en: 'The municipality must see that the case is informed well enough to decide. What a form lacks the municipality must ask about.',
  },
  remedy: {
    da: 'Skriv, at skemaet er et sted at begynde, og hvem der bliver spurgt, når noget mangler, er gammelt eller peger på et nej.',
    en: 'Write that the form is where one begins, and who is asked when something lacks, is old or points to a no.',
  },
} as const
