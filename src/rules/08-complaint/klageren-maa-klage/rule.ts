import { addDays, type PlainDate } from '../../../base/date.ts'
import type { Words } from '../../../base/words.ts'
import { isInForce, type Party } from '../../../stages/00-case/party.ts'
import { eachComplaint } from '../../case-complaint.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const klagerenMaaKlage: CaseRule = {
  id: 'klageren-maa-klage',
  title: {
    da: 'Den, der klager for en anden, har fuldmagt til det',
    en: 'Whoever complains for another has the power to',
  },
  checklist: ['D25'],
  sources,

  check(view) {
    return eachComplaint(view, ({ complaint, at }) => {
      const { parties, area } = view.file
      const by = parties.find(({ id }) => id === complaint.by)
      if (by === undefined) return unknown('hvem der har klaget')
      if (by.role === 'borger' || by.role === 'barn') return holds
      const hasPower = by.role === 'vaerge' || by.mandates.includes('klage')
      if (!hasPower && area === 'barn' && by.role === 'foraelder')
        return unknown('om forælderen har forældremyndigheden og derfor kan klage')
      if (!hasPower) return fails(finding(at, NO_POWER))
      return hadPower(by, complaint.received) ? holds : fails(finding(at, NOT_THEN))
    })
  },
}

/** What was let go the day the complaint came ends the day before, and the complaint may have come first. */
const hadPower = (by: Party, on: PlainDate): boolean =>
  by.refused === undefined && (isInForce(by, on) || isInForce(by, addDays(on, -1)))

const NO_POWER: Words = {
  da: 'Klagen kommer fra en, der ikke er part i sagen, og sagen viser ingen fuldmagt til at klage.',
  en: 'The complaint comes from someone who is no party, and the file shows no power to complain.',
}
const NOT_THEN: Words = {
  da: 'Klagen kommer fra en, hvis fuldmagt eller værgemål ikke gjaldt den dag, klagen kom.',
  en: 'The complaint comes from someone whose power of attorney or guardianship did not hold the day it came.',
}

function finding(at: number, what: Words): CaseFinding {
  return caseFinding({
    mangel: 'partsrepraesentation',
    level: 'advarsel',
    at: `/complaints/${at}/by`,
    what,
    why: {
      da: 'Kun den, afgørelsen angår, kan klage, eller en, borgeren har bedt om det. Uden fuldmagt kan Ankestyrelsen ikke tage stilling til klagen.',
      en: 'Only the person concerned may complain, or someone the citizen has asked to. Without power the board can’t take up the complaint.',
    },
    remedy: {
      da: 'Spørg borgeren, om klagen også er borgerens egen, og få en fuldmagt. Regn klagen fra den dag, den kom, og afvis den ikke.',
      en: 'Ask the citizen whether the complaint is theirs too, and get a power of attorney. Count it from the day it came, and do not reject it.',
    },
  })
}
