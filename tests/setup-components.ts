import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A screen that is loaded when it is wanted may take its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 })

afterEach(cleanup)
