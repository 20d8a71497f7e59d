'use client'

import { useState } from 'react'

export function Answer() {
  const [count, setCount] = useState(0)
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      Continue ({count})
    </button>
  )
}
