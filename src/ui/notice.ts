import { css, html, type TemplateResult } from 'lit';
import { linkButtonStyles } from './link-button.styles.js';

/** A slim bar above data that is still good to read. */
export function notice(
  icon: TemplateResult,
  text: string,
  action?: TemplateResult,
): TemplateResult {
  return html`<div class="notice" role="status" part="notice">
    ${icon}<span>${text}</span>${action}
  </div>`;
}

const own = css`
  .notice {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-block-end: 12px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    color: var(--_ink-2);
  }

  .notice span {
    flex: 1;
  }

  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
  }
`;

export const noticeStyles = [linkButtonStyles, own];
