import { isNonEmpty } from '../../../base/list.ts'
import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { sel166, sel82 } from './source.ts'

/** A refusal under § 85 can be appealed, help under §§ 82 a, b and d can't: the letter must not turn that round. */
export const klageOver82: Rule<Letter> = {
  id: 'klage-over-82',
  title: {
    da: 'Brevet siger rigtigt, hvad der kan klages over, og hvad der ikke kan',
    en: 'The letter says rightly what can be appealed and what can’t',
  },
  checklist: ['D26', 'D04'],
  sources: [sel82, sel166],
  isUnsureAlone: true,

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const preventive = letter.citations.some(
      ({ act, paragraph }) => (act === 'SEL' || act === null) && PREVENTIVE.has(paragraph),
    )
    const told = letter.passages.filter(({ lower }) => /klag|anke|endelig/.test(lower))
    if (told.length === 0) return notApplicable('Brevet siger ikke noget om, hvad der kan klages over.')

    const denied = told.find((passage) => deniesAppeal(passage, letter, preventive))
    const promised = preventive ? told.find((passage) => promisesAppeal(passage)) : undefined
    const findings: readonly Finding[] = [
      ...(denied === undefined
        ? []
        : [
            {
              mangel: 'klagevejledning' as const,
              level: 'fejl' as const,
              quote: quotePassage(letter, denied),
              ...DENIED,
            },
          ]),
      ...(promised === undefined
        ? []
        : [
            {
              mangel: 'klagevejledning' as const,
              level: 'fejl' as const,
              quote: quotePassage(letter, promised),
              ...PROMISED,
            },
          ]),
    ]
    if (isNonEmpty(findings)) return fails(...findings)
    if (!preventive) return holds
    const unclear = unclearPart(letter)
    return unclear === undefined
      ? holds
      : fails({ mangel: 'klagevejledning', level: 'raad', quote: quotePassage(letter, unclear), ...UNCLEAR })
  },
}

const PREVENTIVE: ReadonlySet<string> = new Set(['82 a', '82 b', '82 d'])

const NO_APPEAL = phrase(
  'kan (?:efter loven |dog |derfor |desværre )*ikke (?:på)?klage[st]?>',
  'ikke (?:kan |muligt at |mulighed for at |adgang til at |ret til at )+(?:på)?klage[st]?',
  'kan (?:du |der |de |man |borger(?:en)? |i |efter loven )+(?:desværre |dog |derfor )?ikke (?:på)?klage[st]?',
  'ingen klage(?:adgang|mulighed|ret)',
  'ikke (?:nogen )?klage(?:adgang|mulighed|ret)',
  'kan ikke (?:indbringes|ankes)',
  'er endelig(?:t)?>',
  'klages? (?:kan )?ikke over',
)
const APPEALABLE = phrase(
  '§ ?85(?! a)',
  'paragraf 85',
  'afslag\\p{L}*',
  'bostøtte\\p{L}*',
  'socialpædagogisk\\p{L}*',
  'nedsættelse\\p{L}*',
  'ophør\\p{L}*',
  '(?:personlig og )?praktisk hjælp',
  'hjemmehjælp',
  '§ ?(?:97|107|108|96|95|100|112|83)>',
)
const OTHERS =
  /82 ?[a-d]|genvurder|(?:ankestyrelsen|ankestyrelsens)(?: [^ ]+){0,6}? endelig|endelige? (?:afgørelse|svar)|serviceniveau|kvalitetsstandard|valg af (?:medarbejder|leverandør)|taks|personvalg/
/** Things that cannot be appealed though the decision can: who comes, at what hour, how it is carried out. */
const MINOR = phrase(
  'hvem der',
  'hvordan … (?:udføres|tilrettelægges)',
  'tidspunkt\\p{L}*',
  'medarbejder\\p{L}*',
  'tilbuddet',
  'forløb\\p{L}*',
  'gruppe\\p{L}*',
  'hold\\p{L}*',
  'kursus\\p{L}*',
  'befordring',
  'egenbetaling',
)

function deniesAppeal({ lower, block, index }: Passage, letter: Letter, preventive: boolean): boolean {
  if (!NO_APPEAL.test(lower) || OTHERS.test(lower)) return false
  const clause =
    lower.split(/[;]|, (?:men|mens|hvorimod)\s|\s(?:men|mens|hvorimod)\s/).find((part) => NO_APPEAL.test(part)) ?? lower
  if (APPEALABLE.test(clause)) return !MINOR.test(clause)
  if (MINOR.test(clause) || block.kind === 'heading') return false
  // "Afgørelsen kan ikke påklages" in a letter that refuses help which can be appealed.
  const near = letter.passages.slice(Math.max(0, index - 2), index + 1).some((other) => /82 ?[a-d]/.test(other.lower))
  return (
    !preventive &&
    !near &&
    isAdverse(letter) === true &&
    /(?:afgørelsen|beslutningen|den|denne|svaret|det|dette) /.test(clause) &&
    letter.provisions.some((short) => /§ (?:85|97|107|108|96|100|112)$/.test(short)) &&
    /klag/.test(clause)
  )
}

const OVER_IT = phrase(
  'klage[r]? (?:[^ ]+ ){0,3}?over (?:[^ .,;]+ ){0,4}?(?:tilbud\\p{L}*|forløb\\p{L}*|gruppe\\p{L}*|plads\\p{L}*|hold\\p{L}*|§ ?82 ?[abd]|tidsbegrænse\\p{L}*|forebyggende)',
  '§ ?82 ?[abd](?: [^ .,;]+){0,6}? (?:kan|påklages)(?: [^ .,;]+){0,3}? (?:på)?klages',
  '(?:tilbuddet|forløbet|gruppetilbuddet|pladsen) kan (?:også )?påklages',
)
const NOT_THAT = /ikke|hverken|botilbud|afslag|§ ?85|§ ?107|§ ?108|ikke får|ophør|manglende|i stedet for/

function promisesAppeal({ lower }: Passage): boolean {
  const clause = lower
    .split(/[;]|, (?:men|mens|hvorimod)\s|\s(?:men|mens|hvorimod)\s/)
    .find((part) => OVER_IT.test(part))
  return clause !== undefined && !NOT_THAT.test(clause)
}

/** A letter with both: does the guidance leave the reader to guess which part can be appealed? */
function unclearPart({ klagevejledning, results, decision }: Letter): Passage | undefined {
  const refused =
    results.some(({ kind }) => kind === 'afslag' || kind === 'delvis') &&
    (decision === 'anden-hjaelp' || decision === 'delvis' || decision === 'afslag')
  const told = klagevejledning.passages.filter(({ block }) => block.kind !== 'heading')
  if (!refused || told.some(({ lower }) => /afslag|punkt|§|ikke klage|ikke har fået|ikke fik|82/.test(lower)))
    return undefined
  return told.find(({ lower }) => /klag/.test(lower))
}

type Told = Pick<Finding, 'what' | 'why' | 'remedy'>

const DENIED: Told = {
  what: {
    da: 'Brevet siger, at der ikke kan klages over noget, som der kan klages over.',
    en: 'The letter says that something can’t be appealed which can.',
  },
  why: {
    da: 'Et afslag på § 85 og anden hjælp efter serviceloven kan prøves i Ankestyrelsen. Tror borgeren det modsatte, er retten tabt.',
    en: 'A refusal of § 85 and other help under serviceloven can be tried by Ankestyrelsen. Told otherwise, the citizen loses that right.',
  },
  remedy: {
    da: 'Skriv, at der kan klages over afslaget, hvortil, hvordan og inden 4 uger.',
    en: 'Write that the refusal can be appealed, where, how and within 4 weeks.',
  },
}
const PROMISED: Told = {
  what: {
    da: 'Brevet siger, at der kan klages over et tilbud efter § 82 a, b eller d.',
    en: 'The letter says that an offer under § 82 a, b or d can be appealed.',
  },
  why: {
    da: 'De tilbud kan ikke påklages. Det er afslaget på den hjælp, der blev søgt om, som borgeren kan få prøvet.',
    en: 'Those offers can’t be appealed. It is the refusal of the help applied for that can be tried.',
  },
  remedy: {
    da: 'Skriv, at der kan klages over afslaget på den hjælp, der blev søgt om, men ikke over selve tilbuddet.',
    en: 'Write that the refusal of the help applied for can be appealed, but not the offer itself.',
  },
}
const UNCLEAR: Told = {
  what: {
    da: 'Brevet siger ikke, hvilken del af afgørelsen der kan klages over.',
    en: 'The letter does not say which part of the decision can be appealed.',
  },
  why: {
    da: 'Afslaget kan påklages, men tilbuddet efter § 82 a, b eller d kan ikke. Borgeren skal kunne se forskel.',
    en: 'The refusal can be appealed but the offer under § 82 a, b or d can’t. The citizen must be able to tell.',
  },
  remedy: {
    da: 'Skriv, at klageretten gælder afslaget, og at tilbuddet ikke kan påklages.',
    en: 'Write that the right to appeal is for the refusal, and that the offer can’t be appealed.',
  },
}
