import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Ingen bedes vente',
      text: aStandard({
        visitation:
          'Ansøgning\nIngen bedes vente med at søge. Ansøgningen modtages ved samme samtale, og medarbejderen fortæller af sig selv om andre muligheder.',
      }),
    },
    { name: 'Mundtligt eller skriftligt', text: aStandard() },
    {
      name: 'Et skema, hvis man vil',
      text: aStandard({
        visitation: 'Sådan søger du\nDu kan bruge skemaet på borger.dk, men du behøver det ikke. Du kan også ringe.',
      }),
    },
  ],
  fails: [
    {
      name: 'Bedt om at vente',
      text: aStandard({ visitation: 'Ansøgning\nVi anbefaler at vente med at søge, til behandlingen er slut.' }),
      quote: 'vente med at søge',
    },
    {
      name: 'Ingen ansøgning',
      text: aStandard({ visitation: 'Ansøgning\nEr det ikke noget for borgeren, oprettes der ingen ansøgning.' }),
      quote: 'ingen ansøgning',
    },
    {
      name: 'Kun hvis borgeren selv nævner det',
      text: aStandard({ visitation: 'Ansøgning\nAndre muligheder bringes kun på bane, hvis borgeren selv spørger.' }),
      quote: 'på bane',
    },
    {
      name: 'Kun selvbetjening',
      text: aStandard({
        visitation: 'Sådan søger du\nAnsøgning kan alene indgives gennem den digitale selvbetjening.',
      }),
      quote: 'digitale selvbetjening',
    },
    {
      name: 'Karens',
      text: aStandard({ visitation: 'Sådan søger du\nEfter et afslag kan man tidligst søge igen om 12 måneder.' }),
      quote: 'tidligst søge igen',
    },
  ],
  notApplicable: [
    {
      name: 'Intet om at søge',
      text: aStandard({
        visitation: 'Visitation\nEn rådgiver taler med dig.',
        frist: 'Frist\nDu får en afgørelse senest 8 uger efter, at du har bedt om hjælp.',
      }),
    },
  ],
  unknown: [],
}
