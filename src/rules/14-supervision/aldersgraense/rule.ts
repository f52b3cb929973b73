import { plainDate, type PlainDate } from '../../../base/date.ts'
import { NOT_FOR, isDisclaimed, isByLaw } from '../../../stages/14-supervision/demand.ts'
import { helpClauses, isOnlyAbout, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { sel85, principmeddelelse6af18, sel97 } from './source.ts'

const AGE =
  /(?<!\d)(?:under|over|fyldt|mellem|fra|til|indtil|op til|højst|mindst|ældre end|yngre end|inden det fyldte|det fyldte|i alderen|før|efter)? ?(\d{2}) ?(?:år(?!s|l|ig|e (?:tids|frem))|-årig[A-Za-zÀ-ÖØ-öø-ÿ]*|årsalderen)(?: (?:til|og|-|–) (\d{2}))?|(?<!\d)(\d{2}) ?(?:-|–|til|og) ?(\d{2}) ?-?år[A-Za-zÀ-ÖØ-öø-ÿ]*/g
const PENSION = phrase('folkepension\\p{L}*', 'pensionsalder\\p{L}*', 'pensionist\\p{L}*', 'pensionerede')
const LIMITS = phrase(
  '(?:til|indtil|når|under|over|ikke|kun|før|inden|fra|efter|mellem|op til|fyldt|ældre end|yngre end|i alderen|alderen)>',
  '\\d{2} ?-årige?',
)
const NOT_AN_AGE = phrase(
  '(?:de sidste|seneste|i mindst|i højst|mere end|inden for|hvert|om året|pr\\.? år|varighed|erfaring|i løbet af|siden)',
  'året',
)
const OTHER_LAW = phrase(
  'ældrelov\\p{L}*',
  'barnets lov',
  'efter § 83',
  'aktivlov\\p{L}*',
  'pensionslov\\p{L}*',
  'før du når',
  'beholder',
  'handleplan\\p{L}*',
  '(?:hvilket|hvilken) (?:team|afdeling|rådgiver|indgang)',
  '§ 141',
  'overgang\\p{L}*',
  'efterværn',
  'ungdomskriminal\\p{L}*',
)
/** Provisions whose target group the law itself bounds by age. */
const AGED = /^(?:SEL § (?:79|45|103|118)|BL § .*|AEL § .*)$/
/** Those past pension age have been helped by another act since then. */
const FROM_AELDRELOVEN = plainDate('2025-07-01')
const BEFORE_PENSION = /^SEL § (?:83|83 a|83 b|84|86)$/
/** The words of § 103, whether or not its number stands beside them. */
const ON_WORK = /opnå eller fastholde (?:et )?(?:job|arbejde|beskæftigelse)[^.;]{0,20} på normale vilkår/

function limits(clause: Clause, lawDate: PlainDate): boolean {
  const { lower, part, about } = clause
  if (isDisclaimed(clause) || OTHER_LAW.test(lower) || ON_WORK.test(lower) || about.some((short) => AGED.test(short)))
    return false
  if (lawDate >= FROM_AELDRELOVEN && about.some((short) => BEFORE_PENSION.test(short))) return false
  const criterion =
    part === 'maalgruppe' ||
    part === 'krav' ||
    NOT_FOR.test(lower) ||
    /målgruppe|kun|ophører|bortfalder|slutter|stopper|visiteres|bevilges|ydes|tilbydes|gives|tildeles|omfatter|gælder for|borgere|personer|voksne|unge/.test(
      lower,
    )
  // What a team or a leaflet is called, and whom it is written for, shuts no one out.
  if (part === 'hoved' && clause.block.kind === 'heading') return false
  if (!criterion || part === 'formaal' || part === 'frist' || part === 'betaling') return false
  const toPension =
    isOnlyAbout(about, /^SEL § (?:97|100)$/) || /(?:efter|jf\.) (?:servicelovens )?§ 100(?!\d)/.test(lower)
  if (PENSION.test(lower) && LIMITS.test(lower)) return !toPension && !isByLaw(clause)
  const ages = [...lower.matchAll(AGE)]
    .flatMap((match) =>
      match
        .slice(1)
        .filter((text) => text !== undefined)
        .map(Number),
    )
    .filter((age) => age >= 15 && age < 100)
  if (ages.length === 0 || !(LIMITS.test(lower) || /\d ?(?:-|–) ?\d{2} ?-?år/.test(lower)) || NOT_AN_AGE.test(lower))
    return false
  return ages.some((age) => age > 18 && !(toPension && age >= 67))
}

/** An age floor or ceiling beyond the law; 18 years, pension age in §§ 97 and 100, and the border to ældreloven are law. */
export const aldersgraense: Rule<Standard> = {
  id: 'aldersgraense',
  title: {
    da: 'Standarden sætter ingen aldersgrænse, som loven ikke har',
    en: 'The standard sets no age limit that the act does not have',
  },
  checklist: ['D06'],
  sources: [sel85, principmeddelelse6af18, sel97],

  check(standard) {
    const on = helpClauses(standard).filter(({ lower }) => PENSION.test(lower) || lower.match(AGE) !== null)
    if (on.length === 0) return notApplicable('Standarden nævner ingen alder.')
    return failsAt(
      standard,
      on.filter((clause) => limits(clause, standard.lawDate)),
      TOLD,
    )
  },
}

const TOLD = {
  mangel: 'personkreds',
  level: 'fejl',
  what: {
    da: 'Standarden sætter en aldersgrænse, som loven ikke har.',
    en: 'The standard sets an age limit that the act does not have.',
  },
  why: {
    da: 'Støtte efter § 85 er for voksne uanset alder. Også den, der har nået folkepensionsalderen, kan have ret til den ved siden af anden hjælp.',
    en: 'Support under § 85 is for adults whatever their age. Those past pension age may also be due it, beside other help.',
  },
  remedy: {
    da: 'Slet aldersgrænsen, eller skriv kun, at borgeren er fyldt 18 år.',
    en: 'Delete the age limit, or write only that the citizen is 18 or more.',
  },
} as const
