import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Gældende meddelelse',
      text: aRefusal({
        law: 'Regler\n\nAfgørelsen er truffet efter § 85 i lov om social service, jf. principmeddelelse 6-18.',
      }),
    },
    {
      name: 'Den gamle nævnes som historie',
      text: aRefusal({
        law: 'Regler\n\nAfgørelsen er truffet efter § 85 i lov om social service, jf. principmeddelelse 6-18, som har afløst 78-14.',
      }),
    },
  ],
  fails: [
    {
      name: 'Historisk meddelelse',
      text: aRefusal({
        law: 'Regler\n\nAfgørelsen er truffet efter § 85 i lov om social service, jf. Ankestyrelsens principafgørelse 78-14.',
      }),
      quote: '78-14',
    },
    {
      name: 'Omstridt meddelelse',
      text: aRefusal({
        law: 'Regler\n\nVi giver ikke behandling efter servicelovens § 102, jf. principmeddelelse nr. 4-23.',
      }),
      quote: '4-23',
    },
    {
      name: 'Gammelt nummer',
      text: aRefusal({
        head: 'Solrød Fjordkommune\n\n2. juni 2026',
        law: 'Regler\n\nAfgørelsen er truffet efter servicelovens § 110, jf. Ankestyrelsens principmeddelelse 20-25.',
      }),
      quote: '20-25',
    },
  ],
  notApplicable: [
    { name: 'Ingen praksis nævnt', text: aRefusal() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
