import { formatDanish } from '../../../base/date.ts'
import { uniqueBy } from '../../../base/list.ts'
import { normalParagraph, type ProvisionAnswer, provisionOn, type ProvisionRef } from '../../../law/provision.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, listAnswered, provisionName } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { sources } from './source.ts'

export const retsgrundlagErNaevntOgIKraft: CaseRule = {
  id: 'retsgrundlag-er-naevnt-og-i-kraft',
  title: {
    da: 'Hvert svar har en bestemmelse, som gjaldt den dag',
    en: 'Each answer has a provision that was in force that day',
  },
  checklist: ['D03'],
  sources,

  check(view) {
    const cited = listAnswered(view).flatMap(citedIn)
    const [first] = cited
    if (first === undefined) return notApplicable('Ingen svar hviler på en bestemmelse endnu.')
    const answers = cited.map((one) => ({ ...one, known: provisionOn(one.ref.act, one.ref.paragraph, view.lawDate) }))
    const findings = answers.flatMap(({ one, ref, at, known }): CaseFinding[] => {
      if (normalParagraph(ref.paragraph) === '') return [unnamed(one, at)]
      const found = notInForce(one, ref, at, known) ?? otherArea(view, one, ref, at)
      return found === undefined ? [] : [found]
    })
    if (findings.length === 0 && answers.every(({ known }) => known.kind === 'not-known'))
      return unknown(`om ${provisionName(first.ref)} gjaldt den dag`)
    return verdictOf(findings)
  },
}

interface Cited {
  readonly one: AnsweredNeed
  readonly ref: ProvisionRef
  readonly at: string
}

function citedIn(one: AnsweredNeed): readonly Cited[] {
  const { answer } = one.answer
  const base = `/answers/${one.at.answer}/answer`
  const refs: Cited[] = []
  if ('provision' in answer && answer.provision !== undefined)
    refs.push({ one, ref: answer.provision, at: `${base}/provision` })
  if (answer.kind === 'daekket-paa-anden-vis' && answer.refuses !== undefined)
    refs.push({ one, ref: answer.refuses, at: `${base}/refuses` })
  return uniqueBy(refs, ({ ref }) => provisionName(ref))
}

function unnamed(one: AnsweredNeed, at: string): CaseFinding {
  const { need, adverse } = one
  return onNeed(one, at, {
    mangel: 'mangelfuld-begrundelse',
    level: adverse === false ? 'advarsel' : 'fejl',
    what: {
      da: `Svaret om »${need.activity}« siger ikke, hvilken paragraf det hviler på.`,
      en: `The answer on “${need.activity}” does not say which provision it rests on.`,
    },
    why: {
      da: 'En begrundelse skal henvise til de regler, afgørelsen er truffet efter.',
      en: 'The grounds must name the rules by which the decision was made.',
    },
    remedy: { da: 'Skriv lov og paragraf.', en: 'Write the act and the paragraph.' },
  })
}

function notInForce(one: AnsweredNeed, ref: ProvisionRef, at: string, known: ProvisionAnswer): CaseFinding | undefined {
  if (known.kind !== 'ended' && known.kind !== 'not-yet') return undefined
  const name = provisionName(ref)
  const successors = known.kind === 'ended' ? known.successors.map(provisionName) : []
  const when =
    known.kind === 'ended'
      ? { da: `gjaldt til og med ${formatDanish(known.on)}`, en: `was in force up to and including ${known.on}` }
      : { da: `gælder først fra ${formatDanish(known.from)}`, en: `is in force from ${known.from} only` }
  return onNeed(one, at, {
    mangel: 'forkert-paragraf',
    level: 'fejl',
    what: {
      da: `Svaret om »${one.need.activity}« hviler på ${name}, som ${when.da}.`,
      en: `The answer on “${one.need.activity}” rests on ${name}, which ${when.en}.`,
    },
    why: {
      da: 'En afgørelse skal træffes efter de regler, der gjaldt, da den blev truffet.',
      en: 'A decision must be made by the rules in force when it was made.',
    },
    remedy:
      successors.length === 0
        ? {
            da: 'Find den bestemmelse, der gjaldt den dag, og vurder behovet efter den.',
            en: 'Find the provision that was in force that day, and judge the need by it.',
          }
        : {
            da: `Vurder behovet efter ${successors.join(' eller ')}, hvor reglen står nu, og skriv den i afgørelsen.`,
            en: `Judge the need under ${successors.join(' or ')}, where the rule stands now, and write that in the decision.`,
          },
  })
}

/** The adult provisions that BL § 90 lends to children. */
const ALSO_FOR_CHILDREN = ['83', '84', '86', '112', '113', '114', '116', '117', '117 a', '118']

/** Since 1 January 2024 a child's help stands in one act, an adult's in the other. Whose case it is may be noted wrongly. */
function otherArea(view: CaseView, one: AnsweredNeed, ref: ProvisionRef, at: string): CaseFinding | undefined {
  if (view.lawDate < '2024-01-01') return undefined
  const isChild = view.file.area === 'barn'
  const isAstray = isChild ? ref.act === 'SEL' && !isSel(ref, ...ALSO_FOR_CHILDREN) : ref.act === 'BL'
  if (!isAstray) return undefined
  const [da, en] = isChild ? ['et barns', 'a child’s'] : ['en voksens', 'an adult’s']
  return onNeed(one, at, {
    mangel: 'forkert-paragraf',
    level: 'advarsel',
    what: {
      da: `Sagen er ${da}, men svaret om »${one.need.activity}« hviler på ${provisionName(ref)}.`,
      en: `The case is ${en}, but the answer on “${one.need.activity}” rests on ${provisionName(ref)}.`,
    },
    why: {
      da: 'Siden 2024 står hjælp til børn og deres familier i barnets lov og hjælp til voksne i serviceloven.',
      en: 'Since 2024 help to children and their families stands in barnets lov, and help to adults in serviceloven.',
    },
    remedy: {
      da: 'Se efter, hvem hjælpen er til, og brug den lov, der gælder for dem.',
      en: 'Check whom the help is for, and use the act that applies to them.',
    },
  })
}
