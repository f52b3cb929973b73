import { formatDanish, plainDate } from '../../../base/date.ts'
import { isNonEmpty } from '../../../base/list.ts'
import { ACTS } from '../../../law/act.ts'
import { findPracticeNumber, practiceOn } from '../../../law/practice.ts'
import { provisionOn } from '../../../law/provision.ts'
import { quotePassage, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import type { Rule } from '../../rule.ts'
import { MEALS, MEALS_ARE_IN_83B } from '../../said/meals.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { astq, bl86, ael2, sel83b } from './source.ts'

const FROM_AELDRELOVEN = plainDate('2025-07-01')
/** Told as what was before, or on its way out. */
const AS_HISTORY =
  /tidligere|hidtil|før 1\.|før den 1\.|indtil (?:videre|dit|den|1\.|nytår|(?:udgangen af )?(?:januar |juni |juli |december )?20\d\d)|stod (?:reglen|bestemmelsen|den|det)|overgang|nu (?:§|barnets|ældreloven|står)|ophæv|erstatte|afløst|gamle|truffet efter|ikke længere|flyttet|historisk/
/** Acts with numbers of their own that are not read. */
const ANOTHER_ACT = /sundhedslov[a-zæøå]* §/
const OLD =
  /(?:borgere|ældre|personer|hjemmeboende)(?:[^.;]{0,40}?) over (?:65|67|70) år|(?<!under )(?<!før )folkepensionist|(?<![A-Za-zÀ-ÖØ-öø-ÿ])ældre (?:borgere|medborgere|der)|(?:nået|fyldt|opnået|over) folkepensionsalder|alle (?:borgere|hjemmeboende)/
const BY_83 =
  /^(?!.*ældrelov).*(?:bevilges|gives|ydes|tildeles|får)(?:[^.;]{0,60}?) efter (?:servicelovens )?§ ?83(?! ?[ab]|\d)/
const NOTICE = /princip(?:afgørelse|meddelelse)[A-Za-zÀ-ÖØ-öø-ÿ]*[^.;]{0,30}?(?:nr\.? ?)?(?:[a-z]-)?\d{1,3}-\d{2}/

/** A paragraph that has moved or ended as the basis, home help for the old outside ældreloven, and practice notices that are historic. */
export const standardLovIKraft: Rule<Standard> = {
  id: 'standard-lov-i-kraft',
  title: {
    da: 'Standarden bygger på lov og praksis, der gælder',
    en: 'The standard rests on law and practice in force',
  },
  checklist: ['D03'],
  sources: [astq, bl86, ael2, sel83b],

  check(standard) {
    if (standard.citations.length === 0 && !standard.clauses.some(({ lower }) => NOTICE.test(lower)))
      return notApplicable('Standarden nævner ingen paragraffer.')
    const day = standard.lawDate
    const findings: readonly Finding[] = [
      ...endedIn(standard, day),
      ...homeHelp(standard),
      ...noticesIn(standard),
    ].slice(0, 5)
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

const REMEDY = {
  da: 'Skriv standarden om efter de regler, der gælder nu, og lad byrådet godkende den igen.',
  en: 'Rewrite the standard by the rules in force now, and have the council approve it again.',
}
const WHY = {
  da: 'En standard skal følge loven, som den er. Afgørelser efter en bestemmelse, der er flyttet eller ophørt, er truffet på forkert grundlag.',
  en: 'A standard must follow the law as it is. Decisions under a provision that has moved or ended rest on the wrong basis.',
}

function endedIn(standard: Standard, day: Standard['lawDate']): readonly Finding[] {
  const seen = new Set<number>()
  return standard.citations.flatMap(({ act, paragraph, passage, quote }): readonly Finding[] => {
    if (
      act === null ||
      act === 'AKL' ||
      AS_HISTORY.test(passage.lower) ||
      ANOTHER_ACT.test(passage.lower) ||
      seen.has(passage.index)
    )
      return []
    const answer = provisionOn(act, paragraph, day)
    if (answer.kind !== 'ended') return []
    seen.add(passage.index)
    const instead = answer.successors.map((next) => `${ACTS[next.act].name} § ${next.paragraph}`).join(', ')
    const words = standard.clauses.find(({ index }) => index === passage.index)
    return [
      {
        mangel: 'forkert-paragraf',
        level: 'fejl',
        quote: words === undefined ? quote : quotePassage(standard, words),
        what: {
          da: `Standarden bygger på ${ACTS[act].name} § ${paragraph}, som ophørte den ${formatDanish(answer.on)}.${instead === '' ? '' : ` Reglen står nu i ${instead}.`}`,
          en: `The standard rests on ${ACTS[act].name} § ${paragraph}, which ended on ${answer.on}.${instead === '' ? '' : ` The rule is now in ${instead}.`}`,
        },
        why: WHY,
        remedy: REMEDY,
      },
    ]
  })
}

/** § 83 since 1 July 2025: meals are in § 83 b, and those past pension age are helped under ældreloven. */
function homeHelp(standard: Standard): readonly Finding[] {
  if (standard.lawDate < FROM_AELDRELOVEN || !standard.provisions.includes('SEL § 83')) return []
  const text = standard.clauses.map(({ lower }) => lower).join('\n')
  const meals = /83 ?b/.test(text)
    ? undefined
    : standard.clauses.find(({ lower }) => MEALS.test(lower) && /§ ?83/.test(lower) && !AS_HISTORY.test(lower))
  const isOld = ({ lower, part }: Clause): boolean =>
    part !== 'klage' &&
    OLD.test(lower) &&
    !AS_HISTORY.test(lower) &&
    !/under (?:folke)?pension|ikke (?:endnu )?(?:har |er )?(?:nået|fyldt|opnået|kommet)/.test(lower)
  // A standard that knows of ældreloven may still say of the old themselves that they are helped under § 83.
  const old = standard.clauses.find(
    (clause) => isOld(clause) && (/ældrelov/.test(text) ? BY_83.test(clause.lower) : true),
  )
  return [
    ...at(standard, meals, MEALS_ARE_IN_83B.da, MEALS_ARE_IN_83B.en),
    ...at(
      standard,
      old,
      'Borgere i folkepensionsalderen får siden 1. juli 2025 hjælp efter ældreloven, men standarden henviser kun til servicelovens § 83.',
      'Since 1 July 2025 people of pension age are helped under Ældreloven, but the standard names serviceloven § 83 only.',
    ),
  ]
}

function at(standard: Standard, clause: Clause | undefined, da: string, en: string): readonly Finding[] {
  return clause === undefined
    ? []
    : [
        {
          mangel: 'forkert-paragraf',
          level: 'fejl',
          quote: quotePassage(standard, clause),
          what: { da, en },
          why: WHY,
          remedy: REMEDY,
        },
      ]
}

function noticesIn(standard: Standard): readonly Finding[] {
  return standard.clauses.flatMap((clause): readonly Finding[] => {
    const number =
      NOTICE.exec(clause.lower) === null
        ? undefined
        : findPracticeNumber(/(?:[a-z]-)?\d{1,3}-\d{2}/.exec(NOTICE.exec(clause.lower)?.[0] ?? '')?.[0] ?? '')
    if (number === undefined || AS_HISTORY.test(clause.lower)) return []
    // A historic notice is out of use now, whatever day the standard was adopted.
    const answer = practiceOn(number.number, standard.lawDate)
    if (answer.kind !== 'historic' && answer.kind !== 'disputed') return []
    const instead = answer.kind === 'historic' && answer.restatedBy !== null ? answer.restatedBy : null
    return [
      {
        mangel: 'lovfortolkning',
        level: 'advarsel',
        quote: quotePassage(standard, clause),
        what: {
          da: `Standarden henviser til ${number.number}, som ikke længere er gældende praksis.${instead === null ? '' : ` Den er arbejdet ind i ${instead}.`}`,
          en: `The standard refers to ${number.number}, which is no longer practice in force.${instead === null ? '' : ` It was worked into ${instead}.`}`,
        },
        why: {
          da: 'En standard skal følge med, når praksis bliver ændret eller samlet.',
          en: 'A standard must keep up when practice is changed or restated.',
        },
        remedy: {
          da: 'Læs den praksis, der gælder nu, og ret henvisning og indhold.',
          en: 'Read the practice in force now, and put reference and content right.',
        },
      },
    ]
  })
}
