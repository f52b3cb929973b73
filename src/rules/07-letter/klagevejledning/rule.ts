import { isNonEmpty } from '../../../base/list.ts'
import type { Words } from '../../../base/words.ts'
import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { isBeyondAppeal } from '../beyond-appeal.ts'
import { fvl25, rsl66and67 } from './source.ts'

/** That the guidance is there at all; whether it is right is another rule's matter. */
export const klagevejledning: Rule<Letter> = {
  id: 'klagevejledning',
  title: {
    da: 'Brevet fortæller, hvem man klager til, hvordan og hvornår',
    en: 'The letter tells whom to complain to, how and by when',
  },
  checklist: ['D25'],
  sources: [fvl25, rsl66and67],
  isUnsureAlone: true,

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const adverse = isAdverse(letter)
    if (adverse === null) return unknown('om borgeren har fået fuldt medhold')
    if (!adverse) return notApplicable('Borgeren har fået fuldt medhold.')

    const isBeyond = isBeyondAppeal(letter)
    if (isBeyond === null) return unknown('om der kunne klages over afgørelsen, da den blev truffet')
    if (isBeyond) return notApplicable('Afgørelsen kan ikke påklages efter loven.')

    const told = letter.klagevejledning.passages.filter(({ lower }) => !EARLIER_CASE.test(lower))
    const parts = PARTS.filter((part) => !isTold(part, letter, told))
    if (parts.length === 0) return holds
    if (letter.klagevejledning.enclosed.some(({ lower }) => ON_A_SHEET.test(lower)))
      return unknown('klagevejledningen, der er vedlagt særskilt')
    if (letter.decision === 'ophoer' && letter.passages.some(({ lower }) => OWN_WISH.test(lower)))
      return unknown('om støtten ophører, fordi borgeren har bedt om det')
    const place = told.find(({ block }) => block.kind !== 'heading') ?? told[0]
    if (parts.length === PARTS.length) {
      // Of help under § 82 it is rightly said.
      const denial = letter.provisions.some((short) => short.startsWith('SEL § 82 '))
        ? undefined
        : told.find(({ lower }) => DENIES.test(lower))
      return fails({ ...ALL_MISSING, quote: denial === undefined ? null : quotePassage(letter, denial) })
    }
    const findings: readonly Finding[] = parts.map((part): Finding => ({
      mangel: 'klagevejledning',
      level: 'fejl',
      quote: place === undefined ? null : quotePassage(letter, place),
      ...PART[part],
    }))
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

type Part = 'instans' | 'vej' | 'frist'
const PARTS: readonly Part[] = ['instans', 'vej', 'frist']

/** What Ankestyrelsen said of an earlier decision in the case is no guidance. */
const EARLIER_CASE = phrase(
  'hjemvis\\p{L}*',
  'ankestyrelsen har (?:den … )?(?:sendt|ændret|ophævet|afgjort|vurderet)',
  'ankestyrelsens? (?:afgørelse|praksis|principmeddelelse|principafgørelse)',
)
const ON_A_SHEET = phrase(
  'vedl(?:agt|ægger|ægges)',
  'vedhæft\\p{L}*',
  'bilag',
  'bagside\\p{L}*',
  'særskilt',
  'folder',
  'pjece',
  'sidste side',
)
const OWN_WISH = phrase(
  'efter (?:dit|deres|borgerens|borgers) (?:eget )?ønske',
  '(?:du|borger(?:en)?) har selv (?:bedt om|ønsket) (?:at|, at)',
)
/** "Afgørelsen kan ikke påklages", where it can. */
const DENIES = phrase(
  'kan (?:[^ ,.]+ ){0,3}?ikke (?:på)?klages?>',
  'ikke (?:muligt|mulighed for|ret til|adgang til) (?:at )?(?:på)?klage>',
  'ingen klage(?:adgang|mulighed|ret)>',
)
/** Questions to the caseworker are another matter than where the complaint goes. */
const QUESTIONS = phrase(
  'spørgsmål',
  'velkommen til at',
  'taler? med mig',
  'yderligere oplysninger',
  'i tvivl',
  'åbningstid\\p{L}*',
)

const MORE: Readonly<Record<Part, RegExp>> = {
  instans: /ankestyrelse/,
  vej: phrase(
    'klage\\p{L}* … (?:til|hos|i) (?:os|mig|kommunen|afsender|ovenstående|nedenstående|[^ ]+ kommune|[^ ]+ [^ ]+ kommune)',
    '(?:indgive[st]?|indgivet|indlevere\\p{L}*|afgive[st]?|fremsende\\p{L}*|fremsætte\\p{L}*|rette[st]?|stile[st]?|sende[st]?|send|aflevere\\p{L}*|gives?) … (?:til|hos|over for)[: ]',
    'sig(?:e|es)? … til',
    'klagen? … (?:os|mig)>',
    'adresse>',
    '(?:ringe?|skrive?|møde op|komme forbi|mail\\p{L}*|e-mail)',
    'via (?:kommunen|digital post|e-boks|borger\\.dk)',
    'klageskema\\p{L}*',
    'selvbetjening\\p{L}*',
    '[^ ]+@[^ ]+',
  ),
  frist: phrase(
    '(?:klage)?frist\\p{L}*[: ] ?(?:[^ .]+ ){0,4}?(?:\\d+|fire|to|tre|fem|seks|otte|en) ?(?:uge|dag|måned)\\p{L}*',
    '(?:inden|senest|har) (?:for |om )?(?:\\d+|fire|to|tre|fem|seks|otte|en) (?:uge|dag|måned)\\p{L}*',
    'senest (?:den )?\\d',
  ),
}

function isTold(part: Part, { klagevejledning }: Letter, told: readonly Passage[]): boolean {
  const read = klagevejledning[part].filter(({ lower }) => !EARLIER_CASE.test(lower))
  const fits = [...read, ...told.filter(({ lower }) => MORE[part].test(lower))]
  return part === 'vej' ? fits.some(({ lower }) => !QUESTIONS.test(lower) || lower.includes('klag')) : fits.length > 0
}

type Told = Pick<Finding, 'what' | 'why' | 'remedy'>

const why: Words = {
  da: 'Forvaltningslovens § 25 kræver, at afgørelsen oplyser, hvem der klages til, hvordan og inden hvornår. Ellers kan borgeren ikke bruge sin klageret, og fristen kan ikke regnes fra brevet.',
  en: 'FVL § 25 requires the decision to tell whom to complain to, how and by when. Otherwise the citizen can’t use the right, and the time limit can’t be counted from the letter.',
}

const ALL_MISSING: Finding = {
  mangel: 'klagevejledning',
  level: 'fejl',
  quote: null,
  what: {
    da: 'Brevet giver ikke borgeren alt det, der er søgt om, men har ingen klagevejledning.',
    en: 'The letter does not give all that was asked for, and has no complaint guidance.',
  },
  why,
  remedy: {
    da: 'Skriv, at der kan klages til Ankestyrelsen, at klagen gives til kommunen, mundtligt eller skriftligt, inden 4 uger efter modtagelsen, og at kommunen først vurderer sagen igen og sender klagen videre, hvis den holder fast.',
    en: 'Write that one can complain to Ankestyrelsen, that the complaint is given to the municipality, orally or in writing, within 4 weeks of receipt, and that the municipality first looks at the case again and sends the complaint on if it upholds its decision.',
  },
}

const PART: Readonly<Record<Part, Told>> = {
  instans: {
    what: { da: 'Brevet siger ikke, hvem der afgør klagen.', en: 'The letter does not say who decides the complaint.' },
    why,
    remedy: {
      da: 'Skriv, at kommunen først vurderer sagen igen, og at Ankestyrelsen afgør klagen, hvis kommunen fastholder afgørelsen.',
      en: 'Write that the municipality first looks at the case again, and that Ankestyrelsen decides if it upholds its decision.',
    },
  },
  vej: {
    what: {
      da: 'Brevet siger ikke, hvor klagen skal sendes hen.',
      en: 'The letter does not say where to send the complaint.',
    },
    why,
    remedy: {
      da: 'Skriv, at klagen gives til kommunen, mundtligt eller skriftligt, og hvordan man får fat i den.',
      en: 'Write that the complaint is given to the municipality, orally or in writing, and how to reach it.',
    },
  },
  frist: {
    what: {
      da: 'Brevet siger ikke, hvornår der senest kan klages.',
      en: 'The letter does not say by when one must complain.',
    },
    why,
    remedy: {
      da: 'Skriv, at fristen er 4 uger fra den dag, borgeren modtog afgørelsen.',
      en: 'Write that the limit is 4 weeks from the day the decision was received.',
    },
  },
}
