type Props = { title: string; text?: string; items?: string[] }

/** A titled part of a page of plain words: a paragraph, a list, or both. */
export const TextSection = ({ title, text, items = [] }: Props) => (
  <section className="mt-8">
    <h2 className="mb-2">{title}</h2>
    {text && <p>{text}</p>}
    {items.length > 0 && (
      <ul className="grid list-disc gap-1.5 pl-6">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )}
  </section>
)
