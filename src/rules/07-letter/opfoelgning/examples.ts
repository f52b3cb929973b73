import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Mål og opfølgning', text: aGrant() },
    { name: 'Kun opfølgning', text: aGrant({ extent: 'Vi følger op sammen med dig i september 2025.' }) },
  ],
  fails: [
    {
      name: 'Hverken mål eller opfølgning',
      text: aGrant({ extent: 'Bostøtte Syd giver støtten fra den 17. marts 2025.' }),
      quote: 'Vi bevilger dig',
    },
    {
      name: 'Kun en leverandør',
      text: aGrant({ extent: 'Leverandøren er Bostøtte Øst.' }),
      quote: 'Vi bevilger dig',
    },
    {
      name: 'Intet efter resultatet',
      text: aGrant({ extent: '' }),
      quote: 'Vi bevilger dig',
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
