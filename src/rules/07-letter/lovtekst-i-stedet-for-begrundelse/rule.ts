import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { tellsUnheaded } from '../told-by-source.ts'
import { fvl24 } from './source.ts'

/** The act tells what anyone can get. Why this citizen can't, only the letter can tell. */
export const lovtekstIStedetForBegrundelse: Rule<Letter> = {
  id: 'lovtekst-i-stedet-for-begrundelse',
  title: {
    da: 'Lovens ord står ikke i stedet for en begrundelse',
    en: 'The words of the act do not stand in for grounds',
  },
  checklist: ['D07', 'D08'],
  sources: [fvl24],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) !== true) return notApplicable('Brevet afslår, nedsætter eller stopper ikke hjælp.')
    const body = letter.passages.filter(
      (passage) =>
        BODY.has(passage.section) &&
        passage.block.kind !== 'heading' &&
        passage.block.kind !== 'line' &&
        !/klag|ankestyrelse/.test(passage.lower),
    )
    const law = body.filter((passage) => isLawText(passage))
    const [first] = law.filter(({ section }) => section === 'begrundelse').concat(law)
    if (first === undefined) return notApplicable('Brevet gengiver ikke lovens ord.')
    return body.some((passage) => isOwnGround(passage, letter)) ||
      facts(body, letter) >= 2 ||
      politeGrounds(body) >= 2 ||
      law.some((passage) => isAppliedNext(passage, letter)) ||
      tellsUnheaded(letter)
      ? holds
      : fails({
          mangel: 'mangelfuld-begrundelse',
          level: 'fejl',
          quote: quotePassage(letter, first),
          what: {
            da: 'Brevet gengiver lovens ord, men siger intet om, hvordan de er brugt på borgerens egne forhold.',
            en: 'The letter repeats the words of the act but says nothing of how they were used on the citizen’s own circumstances.',
          },
          why: {
            da: 'Lovteksten gælder alle. Borgeren kan ikke se, hvad der var afgørende, og har intet at svare på i en klage.',
            en: 'The text of the act is for all. The citizen can’t see what was decisive, and has nothing to answer in a complaint.',
          },
          remedy: {
            da: 'Skriv for hvert behov, hvilke oplysninger I har lagt vægt på, og hvorfor de fører til resultatet. Lad loven stå i et afsnit for sig.',
            en: 'Write for each need which facts weighed and why they lead to the result. Keep the law in a section of its own.',
          },
        })
  },
}

const BODY: ReadonlySet<string> = new Set([
  'uden',
  'resultat',
  'begrundelse',
  'oplysninger',
  'synspunkter',
  'omfang',
  'regler',
  'andet',
])

/** The words of the act, quoted or retold: of everyone, of no one. */
const LAW_WORDS = phrase(
  'kommunalbestyrelsen (?:skal|kan|yder|tilbyder|træffer)',
  'kommunen skal (?:tilbyde|yde|give)',
  '(?:til )?personer,? (?:der|med|som|over|mellem)',
  'personer (?:over 18|under folkepension)',
  'hjælp, omsorg (?:eller|og) støtte',
  'optræning og hjælp til udvikling',
  'på grund af betydeligt? (?:og varigt )?nedsat',
  'betydeligt? nedsat (?:fysisk|psykisk)(?: eller| og)',
  'særlige sociale problemer',
  'lovens formål',
  'formålet med (?:loven|hjælpen|støtten|bestemmelsen|§)',
  'fremme den enkeltes',
  'den enkeltes? (?:persons? )?(?:behov|mulighed|forudsætninger|ansvar)',
  'lette den daglige tilværelse',
  'forbedre livskvaliteten',
  'tilrettelægges på (?:baggrund|grundlag) af',
  'den enkelte',
  'hjælpemidler til personer',
  'varigt nedsat (?:fysisk eller psykisk )?funktionsevne',
  'i væsentlig grad kan afhjælpe',
  'ikke kan færdes alene',
  'nødvendig(?:e)? merudgift\\p{L}*',
  'stk\\. ?\\d+\\.',
  'bestemmelsen (?:omfatter|gælder|lyder|giver|forudsætter)',
  '§ ?\\d+(?: [a-z])?(?:,? stk\\. ?\\d)? (?:omfatter|gælder|lyder|giver|handler|har følgende)',
  '(?:servicelovens|lov om social service) § ?\\d+ (?:har|lyder|siger)',
  'det er en betingelse',
  'betingelsen er',
)
const OF_SOMEONE = phrase(
  'du>',
  'dig>',
  'din>',
  'dit>',
  'dine>',
  'deres>',
  'de har',
  'jer>',
  'jeres>',
  'borgers?>',
  'borgeren\\p{L}*',
  'ansøger\\p{L}*',
  'hun>',
  'han>',
  'hans>',
  'hendes>',
  'klienten?>',
)

/** The authority speaks of itself, as no act does. */
const SPEAKS = phrase('vi>', 'jeg>', 'os>', 'vores>')

function isLawText({ lower, voice, section }: Passage): boolean {
  if ((OF_SOMEONE.test(lower) || SPEAKS.test(lower)) && voice !== 'lov') return false
  return LAW_WORDS.test(lower) && lower.length > 60 && section !== 'synspunkter'
}

const FORMULA =
  /konkret (?:og |, )?individuel|samlet vurdering|foreliggende oplysninger|sagens (?:oplysninger|akter)|gennemgang af (?:sagen|din)|(?:ikke|hverken) (?:er |kan |at |være |anses for )*(?:omfattet|berettiget|imødekomm|opfyld|i målgruppen|bevilge)|opfylder (?:[^ ]+ )?ikke|lovens formål|betingelserne (?:ikke )?er|gældende regler|kan (?:[^ ]+ ){0,3}?ikke imødekommes/g
const JUDGED = phrase(
  'vægt',
  'vurder\\p{L}*',
  'fordi',
  'da>',
  'idet',
  'skyldes',
  'afgørende',
  'finder',
  'henset',
  'begrundelsen er',
  'årsagen',
  'derfor',
  'fundet',
  'eftersom',
  'til grund',
  'men>',
  'selv om',
  'selvom',
)

/** Something is said of this citizen beyond that the conditions are not met. */
/** "… at De kan færdes alene": the polite form, told by its capital. */
const POLITE = /[a-zß-öø-ÿ,] De(?:res|m)? [a-zß-öø-ÿ]/

function isOwnGround({ lower, text, voice, section, lead }: Passage, letter: Letter): boolean {
  if (voice === 'borger' || voice === 'lov' || section === 'regler') return false
  const rest = lower.replaceAll(FORMULA, ' ')
  const said = POLITE.test(text) || letter.grounds.considerations.some((one) => one.lower === lower)
  if (LAW_WORDS.test(lower) && !OF_SOMEONE.test(rest)) return false
  return (
    (said &&
      JUDGED.test(rest) &&
      (OF_SOMEONE.test(rest) || POLITE.test(text)) &&
      rest
        .replaceAll(/[^A-Za-zÀ-ÖØ-öø-ÿ ]/g, '')
        .trim()
        .split(/\s+/).length >= 9) ||
    (lead !== null && JUDGED.test(lead.lower) && OF_SOMEONE.test(rest))
  )
}

const OF_A_PAPER = phrase(
  '[^ ]*(?:attest|udtalelse|erklæring|notat|rapport|udredning|journal)\\p{L}*',
  '(?:din|hendes|hans|borgers) (?:læge|psykiater|kontaktperson|bostøtte)\\p{L}*',
)

/** "… skal være varigt nedsat. Det fremgår ikke af attesten, om din …": the condition is held against this citizen’s own papers. */
function isAppliedNext({ index, block }: Passage, { passages }: Letter): boolean {
  const next = passages[index + 1]
  return (
    next !== undefined &&
    next.block === block &&
    next.voice !== 'lov' &&
    !LAW_WORDS.test(next.lower) &&
    OF_A_PAPER.test(next.lower) &&
    OF_SOMEONE.test(next.lower.replaceAll(FORMULA, ' '))
  )
}

/** Sentences of the grounds that speak to a polite "De". */
function politeGrounds(body: readonly Passage[]): number {
  return body.filter(
    ({ section, voice, text, lower }) =>
      section === 'begrundelse' &&
      voice !== 'lov' &&
      (POLITE.test(text) || /^De [a-zæøå]/.test(text)) &&
      !LAW_WORDS.test(lower) &&
      lower.replaceAll(FORMULA, ' ').length > 60,
  ).length
}

/** Facts of the citizen's life told in grounds or information. */
function facts(body: readonly Passage[], { grounds }: Letter): number {
  const told = new Set(grounds.facts.map(({ index }) => index))
  return body.filter(
    ({ index, voice, section, lower }) =>
      told.has(index) &&
      voice !== 'lov' &&
      (voice !== 'borger' || section === 'oplysninger') &&
      section !== 'regler' &&
      (section === 'begrundelse' || section === 'oplysninger') &&
      OF_SOMEONE.test(lower.replaceAll(FORMULA, ' ')) &&
      !LAW_WORDS.test(lower),
  ).length
}
