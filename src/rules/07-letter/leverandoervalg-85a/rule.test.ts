import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { leverandoervalg85a } from './rule.ts'

testLetterRule(leverandoervalg85a, examples)
