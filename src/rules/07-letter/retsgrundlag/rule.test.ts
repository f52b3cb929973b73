import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { retsgrundlag } from './rule.ts'

testLetterRule(retsgrundlag, examples)
