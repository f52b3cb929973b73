import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Servicelovens § 85', text: aRefusal() },
    {
      name: 'Aktivloven nævnt som en anden mulighed',
      text: aRefusal({
        law: 'Regler\n\nAfgørelsen er truffet efter § 85 i lov om social service. Du kan søge hjælp til flytteudgifter efter § 85 i lov om aktiv socialpolitik.',
      }),
    },
  ],
  fails: [
    {
      name: 'Aktivlovens § 85',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.',
        law: 'Regler\n\nAfgørelsen er truffet efter aktivlovens § 85.',
      }),
      quote: 'aktivlovens § 85',
    },
    {
      name: 'En helt anden lovs § 85',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.',
        law: 'Regler\n\nAfgørelsen er truffet efter sundhedslovens § 85.',
      }),
      quote: 'sundhedslovens § 85',
    },
    {
      name: 'Ledsagelsens paragraf for bostøtte',
      text: aRefusal({
        title: 'Afslag på bostøtte',
        opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 112.',
      }),
      quote: '§ 112',
    },
    {
      name: 'Paragraf uden lov',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.',
        law: 'Regler\n\nAfgørelsen er truffet efter § 85.',
      }),
      quote: '§ 85',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen paragraf',
      text: aRefusal({ opening: 'Kære Karla Vind\n\nDu har søgt om bostøtte til at handle ind.', law: '' }),
    },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
