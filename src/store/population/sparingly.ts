/** Passes news on, but never twice within an interval; of what comes between, the latest. */
export interface Sparing<News> {
  tell(news: News): void;
  /** Nothing more is passed on. */
  end(): void;
}

export function sparingly<News>(milliseconds: number, pass: (news: News) => void): Sparing<News> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: { readonly news: News } | undefined;
  let hasEnded = false;
  const passOn = (): void => {
    timer = undefined;
    if (latest === undefined) return;
    const { news } = latest;
    latest = undefined;
    timer = setTimeout(passOn, milliseconds);
    pass(news);
  };
  return {
    tell(news) {
      if (hasEnded) return;
      latest = { news };
      if (timer === undefined) passOn();
    },
    end() {
      clearTimeout(timer);
      hasEnded = true;
    },
  };
}
