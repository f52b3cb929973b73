import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Bevilget som ansøgt',
      text: aGrant({
        opening: 'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om bostøtte efter servicelovens § 85.',
        result: 'Afgørelse\n\nVi bevilger dig 2 timers bostøtte om ugen efter servicelovens § 85.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du har svært ved at komme i gang om morgenen.',
        law: '',
        extent: '',
      }),
    },
    {
      name: 'Afslaget er sagt',
      text: aGrant({
        opening: 'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om bostøtte efter servicelovens § 85.',
        result:
          'Afgørelse\n\nDu får afslag på bostøtte efter § 85. Vi bevilger dig i stedet 1 times praktisk hjælp om ugen efter servicelovens § 83.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du har svært ved at komme i gang om morgenen.',
        law: '',
        extent: '',
      }),
    },
  ],
  fails: [
    {
      name: 'Praktisk hjælp i stedet for bostøtte',
      text: aGrant({
        opening: 'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om bostøtte efter servicelovens § 85.',
        result: 'Afgørelse\n\nVi bevilger dig 1 times praktisk hjælp om ugen efter servicelovens § 83.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du har svært ved at komme i gang om morgenen.',
        law: '',
        extent: '',
      }),
      quote: 'praktisk hjælp',
    },
    {
      name: 'En gruppe i stedet for bostøtte',
      text: aGrant({
        opening: 'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om bostøtte efter servicelovens § 85.',
        result:
          'Afgørelse\n\nVi har i stedet fundet en plads til dig i et gruppeforløb, som du er bevilget fra mandag.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du har svært ved at komme i gang om morgenen.',
        law: '',
        extent: '',
      }),
      quote: 'i stedet',
    },
    {
      name: 'Ledsagelse i stedet for bostøtte',
      text: aGrant({
        opening: 'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om bostøtte efter servicelovens § 85.',
        result: 'Afgørelse\n\nDu er bevilget 15 timers ledsagelse om måneden efter servicelovens § 97.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du har svært ved at komme i gang om morgenen.',
        law: '',
        extent: '',
      }),
      quote: 'ledsagelse',
    },
  ],
  notApplicable: [
    { name: 'Et afslag', text: aRefusal() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
