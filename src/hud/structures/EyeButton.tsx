import { useTranslation } from 'react-i18next';

interface EyeButtonProps {
  readonly name: string;
  readonly seen: boolean;
  readonly onClick: () => void;
}

/** Takes something into the picture or out of it. The card does the same by keyboard: the list keeps one stop a line. */
export function EyeButton({ name, seen, onClick }: EyeButtonProps) {
  const { t } = useTranslation('structures');
  return (
    <button
      type="button"
      className="structure-eye"
      tabIndex={-1}
      aria-label={t(seen ? 'hide' : 'show', { name })}
      onClick={onClick}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M1.500 10C3.500 6.500 6.500 4.800 10 4.800S16.500 6.500 18.500 10C16.500 13.500 13.500 15.200 10 15.200S3.500 13.500 1.500 10z" />
        {seen ? <circle cx="10" cy="10" r="2.600" /> : <path d="M3.500 17L16.500 3" />}
      </svg>
    </button>
  );
}
