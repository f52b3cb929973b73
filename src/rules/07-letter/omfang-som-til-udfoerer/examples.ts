import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Borgeren kender rammen',
      text: aGrant({
        result: 'Afgørelse\n\nDu får 2-3 timers støtte om ugen. Bostøtte Syd har fået samme timetal at vide.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
    },
    {
      name: 'Udførers timetal står i brevet',
      text: aGrant({
        result: 'Afgørelse\n\nVi bevilger dig støtte efter § 85. Udfører har fået en ramme på 2 timer om ugen.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
    },
  ],
  fails: [
    {
      name: 'Udfører har fået en ramme',
      text: aGrant({
        result: 'Afgørelse\n\nDu får støtte efter servicelovens § 85. Udfører har fået en ramme at arbejde ud fra.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
      quote: 'fået en ramme',
    },
    {
      name: 'Timetallet står i bestillingen',
      text: aGrant({
        result:
          'Afgørelse\n\nDu får støtte efter servicelovens § 85. Timetallet fremgår af bestillingen til leverandøren.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
      quote: 'Timetallet',
    },
    {
      name: 'En pakke uden indhold',
      text: aGrant({
        result: 'Afgørelse\n\nDu får støtte efter servicelovens § 85. Bestillingen til leverandøren er pakke 2.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
      quote: 'pakke 2',
    },
  ],
  notApplicable: [
    {
      name: 'Udfører er ikke nævnt',
      text: aGrant({
        result: 'Afgørelse\n\nVi bevilger dig støtte efter servicelovens § 85 til at handle ind.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
    },
    { name: 'Et afslag giver ingen hjælp', text: aRefusal() },
  ],
  unknown: [],
}
