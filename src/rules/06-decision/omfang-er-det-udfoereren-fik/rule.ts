import { compareExtents, type Extent } from '../../../stages/03-needs/extent.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, listAnswered } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { saysHowMuch } from '../said-extent.ts'
import { sources } from './source.ts'

export const omfangErDetUdfoererenFik: CaseRule = {
  id: 'omfang-er-det-udfoereren-fik',
  title: {
    da: 'Borgeren har fået det omfang at vide, som udføreren fik',
    en: 'The citizen was told the extent that the provider got',
  },
  checklist: ['D13'],
  sources,

  check(view) {
    const told = listAnswered(view).map((one) => ({ one, standing: standingOf(one) }))
    const asked = told.filter(({ standing }) => standing !== 'uvedkommende')
    if (asked.length === 0) return notApplicable('Ingen udfører skal give hjælpen.')
    const findings = asked.flatMap(({ one, standing }) => findingsOn(one, standing))
    const isOpen = asked.some(({ standing }) => standing === 'ukendt')
    return findings.length === 0 && isOpen
      ? unknown('hvad udføreren har fået at vide om omfanget')
      : verdictOf(findings)
  },
}

type Standing = 'uvedkommende' | 'ukendt' | 'samme' | 'uden-borgeren' | 'mindre' | 'mere'

function standingOf({ answer: { answer } }: AnsweredNeed): Standing {
  if (answer.kind !== 'bevilget' || answer.form === 'ophold' || answer.form === 'ydelse') return 'uvedkommende'
  const { extent, toldProvider, content } = answer
  if (toldProvider === undefined) return 'ukendt'
  if (toldProvider === 'intet') return 'samme'
  if (extent === undefined) return saysHowMuch(content) ? 'ukendt' : 'uden-borgeren'
  return against(toldProvider, extent)
}

/** Where the two intervals meet, the citizen was told no other thing than the provider. */
function against(provider: Extent, citizen: Extent): Standing {
  const most = compareExtents(at(provider, provider.to), at(citizen, citizen.from))
  const least = compareExtents(at(provider, provider.from), at(citizen, citizen.to))
  if (most === undefined || least === undefined) return 'ukendt'
  if (most === 'mindre') return 'mindre'
  return least === 'mere' ? 'mere' : 'samme'
}

function at(extent: Extent, amount: number): Extent {
  return { ...extent, from: amount, to: amount }
}

function findingsOn(one: AnsweredNeed, standing: Standing): CaseFinding[] {
  switch (standing) {
    case 'uden-borgeren':
      return [untold(one)]
    case 'mindre':
    case 'mere':
      return [differs(one, standing)]
    case 'uvedkommende':
    case 'ukendt':
    case 'samme':
      return []
  }
}

function untold(one: AnsweredNeed): CaseFinding {
  const { need, at: place } = one
  return onNeed(one, `/answers/${place.answer}/answer/extent`, {
    mangel: 'meddelelse',
    level: 'fejl',
    isFact: true,
    what: {
      da: `Udføreren har fået et omfang til »${need.activity}«, men borgeren har ikke.`,
      en: `The provider got an extent for “${need.activity}”, but the citizen did not.`,
    },
    why: {
      da: 'Et skøn over tiden, som udføreren får, er en afgørelse om omfanget. Den skal meddeles borgeren, som kan klage over den.',
      en: 'An estimate of time given to the provider is a decision on the extent. It must be told to the citizen, who may appeal it.',
    },
    remedy: {
      da: 'Skriv det omfang, udføreren fik, i svaret til borgeren. Et interval er nok.',
      en: 'Write the extent that the provider got in the answer to the citizen. An interval is enough.',
    },
  })
}

function differs(one: AnsweredNeed, standing: 'mindre' | 'mere'): CaseFinding {
  const { need, at: place } = one
  const isLess = standing === 'mindre'
  return onNeed(one, `/answers/${place.answer}/answer/toldProvider`, {
    mangel: 'meddelelse',
    isFact: true,
    level: isLess ? 'fejl' : 'advarsel',
    what: {
      da: `Udføreren har fået ${isLess ? 'mindre' : 'mere'} tid til »${need.activity}«, end borgeren har fået at vide.`,
      en: `The provider got ${isLess ? 'less' : 'more'} time for “${need.activity}” than the citizen was told.`,
    },
    why: isLess
      ? {
          da: 'Så får borgeren i praksis mindre hjælp end den, der er bevilget, uden en afgørelse om det.',
          en: 'The citizen then gets less help than was granted, without a decision on it.',
        }
      : {
          da: 'Så ved borgeren ikke, hvor meget hjælp der faktisk er afgjort.',
          en: 'The citizen then does not know how much help was in fact decided.',
        },
    remedy: {
      da: 'Skriv samme omfang til begge. Er det ene rigtigt, så ret det andet.',
      en: 'Write the same extent to both. If one is right, mend the other.',
    },
  })
}
