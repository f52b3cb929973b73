import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Den nyeste',
      text: aRefusal({
        law: 'Regler\n\nAfgørelsen er truffet efter § 85 i lov om social service, jf. lovbekendtgørelse nr. 155 af 11. februar 2025.',
      }),
    },
    { name: 'Den nyeste, skrevet kort', text: aRefusal({ law: 'Regler\n\nServicelovens § 85, jf. LBK 155/2025.' }) },
    {
      name: 'Den nye er lige undertegnet',
      text: aRefusal({
        law: 'Regler\n\nServicelovens § 85, jf. LBK 155/2025.',
        head: 'Solrød Fjordkommune\n\n23. september 2025',
      }),
    },
  ],
  fails: [
    {
      name: 'Den nye er en måned gammel',
      text: aRefusal({
        law: 'Regler\n\nServicelovens § 85, jf. LBK 155/2025.',
        head: 'Solrød Fjordkommune\n\n23. oktober 2025',
      }),
      quote: '155',
    },
    {
      name: 'Gammelt nummer',
      text: aRefusal({
        law: 'Regler\n\nAfgørelsen er truffet efter § 85 i lov om social service, jf. lovbekendtgørelse nr. 1089 af 16. august 2023.',
      }),
      quote: '1089',
    },
    {
      name: 'Gammelt nummer, skrevet kort',
      text: aRefusal({ law: 'Regler\n\nServicelovens § 85, jf. LBK nr. 1287 af 28/08/2020.' }),
      quote: '1287',
    },
    {
      name: 'Gammelt nummer på en anden lov',
      text: aRefusal({
        law: 'Regler\n\nServicelovens § 85 og retssikkerhedsloven, jf. lbk. nr. 261 af 13. marts 2024.',
        head: 'Solrød Fjordkommune\n\n5. maj 2025',
      }),
      quote: '261',
    },
  ],
  notApplicable: [
    { name: 'Intet nummer', text: aRefusal() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [
    {
      name: 'Ukendt nummer',
      text: aRefusal({ law: 'Regler\n\nServicelovens § 85, jf. lovbekendtgørelse nr. 7 af 1. januar 2025.' }),
    },
  ],
}
