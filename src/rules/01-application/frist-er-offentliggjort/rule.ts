import type { PublishedDeadline } from '../../../stages/01-application/application.ts'
import { isBroadInterval } from '../../broad-interval.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { limits2023, rsl3, rsl3a } from './source.ts'

export const fristErOffentliggjort: CaseRule = {
  id: 'frist-er-offentliggjort',
  title: {
    da: 'Kommunen har offentliggjort en frist for svaret, som borgeren kan regne med',
    en: 'The municipality has published a limit for the answer that the citizen can rely on',
  },
  checklist: ['D31'],
  sources: [rsl3, rsl3a, limits2023],

  check({ file: { applications } }) {
    if (applications.length === 0) return notApplicable('Der er ikke en ansøgning i sagen.')
    const limits = applications.map(({ publishedDeadline }) => publishedDeadline)
    const findings = limits.flatMap((limit, at) => {
      if (limit === undefined) return []
      if (limit === 'ingen') return [none(at)]
      return isBroad(limit) ? [broad(at, limit)] : []
    })
    if (findings.length === 0 && limits.every((limit) => limit === undefined))
      return unknown('kommunens frist på området')
    return verdictOf(findings)
  },
}

function isBroad({ weeks, fromWeeks }: PublishedDeadline): boolean {
  return fromWeeks !== undefined && isBroadInterval(fromWeeks, weeks)
}

function none(at: number): CaseFinding {
  return caseFinding({
    mangel: 'kommunal-frist',
    level: 'advarsel',
    at: `/applications/${at}/publishedDeadline`,
    what: {
      da: 'Kommunen har ikke offentliggjort en frist for, hvornår en ansøgning på området er afgjort.',
      en: 'The municipality has published no limit for deciding an application in this area.',
    },
    why: {
      da: 'Kommunen skal sætte en frist på hvert område, og den skal stå tydeligt på hjemmesiden.',
      en: 'The municipality must set a limit for each area, and it must stand clearly on the website.',
    },
    remedy: {
      da: 'Sig til lederen, at fristen mangler. Skriv til borgeren, hvornår svaret kan ventes i denne sag.',
      en: 'Tell the leader that the limit is missing. Write to the citizen when the answer may be expected in this case.',
    },
  })
}

function broad(at: number, { weeks, fromWeeks = 0 }: PublishedDeadline): CaseFinding {
  return caseFinding({
    mangel: 'kommunal-frist',
    level: 'advarsel',
    at: `/applications/${at}/publishedDeadline`,
    what: {
      da: `Fristen er offentliggjort som ${fromWeeks}-${weeks} uger. Det er så bredt, at borgeren ikke kan se, hvornår svaret kommer.`,
      en: `The limit is published as ${fromWeeks}-${weeks} weeks. That is so broad that the citizen can’t tell when the answer comes.`,
    },
    why: {
      da: 'Meget brede intervaller er i strid med meningen med reglen.',
      en: 'Very broad intervals go against what the rule intends.',
    },
    remedy: {
      da: 'Sæt én frist, som de fleste sager kan holde. Skriv til borgeren, hvilken dag svaret kan ventes.',
      en: 'Set one limit that most cases can keep. Write to the citizen on which day the answer may be expected.',
    },
  })
}
