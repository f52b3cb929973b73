import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'En lovlig standard', text: aStandard() },
    {
      name: 'Et niveau med plads til mere',
      text: aStandard({
        omfang:
          'Omfang\nDe fleste får en til tre timer om ugen. Har du brug for mere, får du det efter en konkret vurdering.',
      }),
    },
  ],
  fails: [
    {
      name: 'Et trin ad gangen',
      text: aStandard({
        krav: 'Trin\nDet lavere trin skal have været afprøvet i mindst seks måneder, før næste trin kan komme på tale.',
      }),
      quote: 'før næste trin kan komme på tale',
    },
  ],
  notApplicable: [{ name: 'Kun ord uden sætninger', text: 'Kvalitetsstandard\n\nMålgruppe\nVoksne\n' }],
  unknown: [],
}
