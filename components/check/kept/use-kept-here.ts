import { useEffect, useState } from 'react'
import { keptDatabaseName } from '@/cases/storage/database-names'
import { mayHoldDossiers } from '@/cases/storage/held'

/** Whether answers may be kept on this device. Opens nothing, and reads nothing of them. */
export function useKeptHere(): boolean {
  const [there, setThere] = useState(false)
  useEffect(() => {
    let gone = false
    void mayHoldDossiers(keptDatabaseName).then((kept) => !gone && setThere(kept))
    return () => {
      gone = true
    }
  }, [])
  return there
}
