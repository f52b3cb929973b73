import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

const GROUNDS =
  'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025.'

export const examples: Examples = {
  holds: [
    { name: 'Alt er i sagen', text: aRefusal() },
    {
      name: 'Dokumentet var væk, men er skaffet igen',
      text: aRefusal({
        grounds: `${GROUNDS} Lægeattesten, som du sendte i januar, lå ikke i sagen. Vi bad derfor din læge om en ny, som vi fik den 10. februar 2025.`,
      }),
    },
    {
      name: 'Det er synet, der er mistet, og ikke notaterne',
      text: aRefusal({
        grounds: `${GROUNDS} Timerne gik til undervisning, fordi du lige havde mistet synet og skulle have notater i timen.`,
      }),
    },
  ],
  fails: [
    {
      name: 'Kvitteringerne er blevet væk',
      text: aRefusal({ grounds: `${GROUNDS} Dine kvitteringer fra januar er desværre bortkommet hos os.` }),
      quote: 'bortkommet',
    },
    {
      name: 'Udtalelsen er ikke læst',
      text: aRefusal({
        grounds: `${GROUNDS} Udtalelsen fra din psykolog kom den 28. februar, og vi har ikke nået at læse den.`,
      }),
      quote: 'ikke nået at læse',
    },
  ],
  notApplicable: [
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
