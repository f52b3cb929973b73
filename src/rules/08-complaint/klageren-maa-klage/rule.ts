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
      const isParty =
        by.role === 'borger' ||
        by.role === 'barn' ||
        by.role === 'vaerge' ||
        (area === 'barn' && by.role === 'foraelder')
      return isParty || by.mandates.includes('klage') ? holds : fails(finding(at))
    })
  },
}

function finding(at: number): CaseFinding {
  return caseFinding({
    mangel: 'partsrepraesentation',
    level: 'advarsel',
    at: `/complaints/${at}/by`,
    what: {
      da: 'Klagen kommer fra en, der ikke er part i sagen, og sagen viser ingen fuldmagt til at klage.',
      en: 'The complaint comes from someone who is no party, and the file shows no power to complain.',
    },
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
