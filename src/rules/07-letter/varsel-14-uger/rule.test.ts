import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { varsel14Uger } from './rule.ts'

testLetterRule(varsel14Uger, examples)
