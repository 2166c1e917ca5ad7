import {
  Button,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { Dispatch } from "react";
import { languages, type Language } from "../../playbook/tracker/language";
import { helpPage } from "../parts/helpPage";
import { useTexts } from "../parts/TextsContext";
import type { PaneAction } from "../state/paneAction";
import type { PaneState } from "../state/paneState";
import type { Preview } from "../state/preview";
import { revertable } from "../state/reducePane";

interface PreviewMenuProps {
  readonly preview: Preview;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
}

/** What is wanted now and then, out of the way of the rows. */
export function PreviewMenu({ preview, state, dispatch }: PreviewMenuProps) {
  const { pane } = useTexts();
  const texts = pane.preview;
  const { validatedRows } = preview.view;
  const run = revertable(state);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" aria-label={texts.menu} title={texts.menu}>
          ⋯
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            onClick={() => dispatch({ type: "start", command: { do: "list", again: preview.chosen.listing.ref } })}
          >
            {texts.tablePagesColumns}
          </MenuItem>
          <CellLanguage preview={preview} dispatch={dispatch} />
          {validatedRows === 0 ? null : (
            <MenuItem
              onClick={() =>
                dispatch({
                  type: "say",
                  saying: { say: "choose", rows: { validated: true }, part: { validated: undefined } },
                })
              }
            >
              {texts.takeBackValidated(validatedRows)}
            </MenuItem>
          )}
          {run === null ? null : (
            <MenuItem onClick={() => dispatch({ type: "start", command: { do: "revert", run } })}>
              {pane.receipt.revertLast}
            </MenuItem>
          )}
          <MenuItemLink href={helpPage} target="_blank" rel="noreferrer">
            {pane.about.help}
          </MenuItemLink>
          <MenuItem onClick={() => dispatch({ type: "about" })}>{pane.about.open}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function CellLanguage({ preview, dispatch }: Pick<PreviewMenuProps, "preview" | "dispatch">) {
  const { pane } = useTexts();
  return (
    <Menu
      checkedValues={{ language: [preview.language] }}
      onCheckedValueChange={(_, { checkedItems: [language] }) =>
        dispatch({ type: "say", saying: { say: "writeIn", language: language as Language } })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{pane.preview.cellLanguage}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map((language) => (
            <MenuItemRadio key={language} name="language" value={language}>
              {pane.languageName[language]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
