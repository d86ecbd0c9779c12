import type { ShownImage } from './shownImages.ts'

type PictureProps = { image: ShownImage; lang?: string; isLead?: boolean }

/** A photograph with its credit and licence. */
export function Picture({ image, lang, isLead = false }: PictureProps) {
  const { credit, licence } = image
  return (
    <figure className="picture">
      <img
        src={image.src}
        srcSet={image.srcSet}
        sizes={isLead ? '(min-width: 72rem) 72rem, 100vw' : '(min-width: 40rem) 27rem, 100vw'}
        width={image.width}
        height={image.height}
        alt={image.alt}
        lang={lang}
        loading={isLead ? 'eager' : 'lazy'}
        fetchPriority={isLead ? 'high' : undefined}
        decoding="async"
      />
      {(credit ?? licence) && (
        <figcaption>
          {[credit, licence?.replaceAll('-', ' ')].filter(Boolean).join(' · ')}
        </figcaption>
      )}
    </figure>
  )
}
