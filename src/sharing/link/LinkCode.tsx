import { useMemo } from 'react';
import { qrPath, qrCodeOrNone } from './qr';

/** The QR code of an address, dark on light in any theme; nothing if the address is longer than a code can hold. */
export function LinkCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = useMemo(() => qrCodeOrNone(text), [text]);
  if (code === null) return null;
  return (
    <svg
      className="link-code"
      viewBox={`0 0 ${code.length} ${code.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${code.length}v${code.length}H0z`} />
      <path fill="#000" d={qrPath(code)} />
    </svg>
  );
}
