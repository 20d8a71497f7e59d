import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { watchCamera } from '@/components/finding/case/scan'

/** The camera of the device, as long as this is on the page. Its pictures are looked at here and go nowhere. */
export function Camera({ onCode }: { onCode: (text: string) => void }) {
  const { codes } = useCasesText()
  const video = useRef<HTMLVideoElement>(null)
  const [failed, setFailed] = useState(false)
  const see = useEffectEvent(onCode)
  useEffect(() => {
    if (!video.current) return
    let end = () => {}
    let gone = false
    watchCamera(video.current, (text) => see(text)).then(
      (stop) => {
        end = stop
        if (gone) stop()
      },
      () => setFailed(true),
    )
    return () => {
      gone = true
      end()
    }
  }, [])
  if (failed) return <p role="alert">{codes.noCamera}</p>
  return (
    <video ref={video} muted playsInline aria-label={codes.camera} className="w-full max-w-sm rounded-md" />
  )
}
