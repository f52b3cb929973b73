import type { View } from '../../../stages/06-decision/decision.ts'
import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { ownStems, saysNothing } from '../../said/nothing.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { listGrounds } from '../../case-ground.ts'
import { listAnswered } from '../answered.ts'
import { sources } from './source.ts'

export const synspunkterErBesvaret: CaseRule = {
  id: 'synspunkter-er-besvaret',
  title: {
    da: 'Det, borgeren har sagt imod, får et svar',
    en: 'What the citizen has said against it is answered',
  },
  checklist: ['D09'],
  sources,

  check(view) {
    if (!view.needs.some(({ adverse }) => adverse === true)) return notApplicable('Borgeren får det, der er søgt om.')
    const { views } = view.file
    if (views === undefined) return unknown('hvad borgeren har sagt imod, og hvad der er svaret')
    if (views.length === 0) return notApplicable('Borgeren har ikke sagt noget imod.')
    return verdictOf(views.flatMap((one, at) => findingsOn(one, at, view)))
  },
}

const NOTED = phrase(
  '(?:det |dette |synspunktet |bemærkningen )?(?:er|bliver|har vi) (?:hermed )?(?:noteret|taget til efterretning|læst|registreret|modtaget)',
  '(?:indgår|er indgået) i (?:sagen|vurderingen)',
  'tak for (?:din|dine|jeres)',
  'vi (?:har )?(?:forståelse for|forstår|beklager)',
)

function findingsOn(one: View, at: number, view: CaseView): CaseFinding[] {
  const reply = one.reply?.trim() ?? ''
  if (reply === '') return isDealtWith(one, view) ? [] : [finding(one, at, view, 'advarsel')]
  const isOnlyNoted = saysNothing(reply) || (NOTED.test(reply.toLowerCase()) && saysNothing(withoutNoted(reply)))
  return isOnlyNoted ? [finding(one, at, view, 'fejl')] : []
}

function withoutNoted(reply: string): string {
  return reply.toLowerCase().replace(NOTED, ' ')
}

/** The grounds speak of the same thing: a couple of words in common are enough not to cry. */
function isDealtWith(one: View, view: CaseView): boolean {
  const said = ownStems(one.words)
  return listAnswered(view).some((need) =>
    listGrounds(need).some(({ text }) => [...ownStems(text)].filter((stem) => said.has(stem)).length >= 2),
  )
}

function needOf({ statement }: View, view: CaseView): NeedView | undefined {
  if (statement === undefined) return undefined
  const [id] = view.statement(statement)?.statement.needs ?? []
  return id === undefined ? undefined : view.need(id)
}

function finding(one: View, at: number, view: CaseView, level: 'fejl' | 'advarsel'): CaseFinding {
  const isNoted = level === 'fejl'
  return caseFinding({
    mangel: 'mangelfuld-begrundelse',
    level,
    need: needOf(one, view)?.need.id ?? null,
    at: isNoted ? `/views/${at}/reply` : `/views/${at}/words`,
    quote: quoteWhole(isNoted ? (one.reply ?? '') : one.words),
    what: isNoted
      ? {
          da: `Borgeren siger: »${one.words}«. Svaret noterer det kun.`,
          en: `The citizen says: “${one.words}”. The reply only notes it.`,
        }
      : {
          da: `Borgeren siger: »${one.words}«. Afgørelsen svarer ikke på det.`,
          en: `The citizen says: “${one.words}”. The decision does not answer it.`,
        },
    why: {
      da: 'En begrundelse skal forholde sig til borgerens hovedsynspunkter. Ellers kan borgeren ikke se, om de er hørt.',
      en: 'Grounds must deal with the citizen’s main views. Otherwise the citizen can’t see whether they were heard.',
    },
    remedy: {
      da: 'Skriv, om I er enige, og hvad det betyder for afgørelsen. Er I uenige, så skriv hvorfor.',
      en: 'Write whether you agree, and what it means for the decision. If you disagree, write why.',
    },
  })
}
