import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Almindelige ord', text: aRefusal() },
    {
      name: 'Ordet er forklaret',
      text: aRefusal({
        grounds: 'Begrundelse\n\nVi har brugt VUM, det vil sige et skema om, hvordan du klarer hverdagen.',
      }),
    },
    {
      name: 'Borgeren bestiller varer',
      text: aRefusal({ grounds: 'Begrundelse\n\nDu bestiller selv varer på computeren hver torsdag.' }),
    },
  ],
  fails: [
    {
      name: 'Bestilleren',
      text: aRefusal({ grounds: 'Begrundelse\n\nBestilleren har vurderet, at du selv handler ind.' }),
      quote: 'Bestilleren',
    },
    {
      name: 'Et skemanavn',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi har lavet en VUM den 3. februar.' }),
      quote: 'VUM',
    },
    {
      name: 'Mestring',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi har lagt vægt på din mestring i hverdagen.' }),
      quote: 'mestring',
    },
    {
      name: 'Udfører',
      text: aRefusal({ grounds: 'Begrundelse\n\nDet fremgår af status fra udfører, at du handler ind.' }),
      quote: 'udfører',
    },
  ],
  notApplicable: [{ name: 'Ikke et brev', text: 'Huskeseddel\n\nMælk og VUM.' }],
  unknown: [],
}
