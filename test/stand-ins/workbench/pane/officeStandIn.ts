import { connectClient } from "../../excel/connectClient";
import { originOf, workbenchHost } from "../paneMessages";
import { declareAreasSelect } from "../../excel/declareAreasSelect";
import { FrameEnd } from "./frameEnd";
import { declareOffice } from "./declareOffice";

/**
 * Loaded in the pane behind Microsoft's Excel client, where office.js itself can't start: that wants Excel around it.
 * Everything of the namespace Excel stays Microsoft's own, but the one member its package lacks.
 */
connectClient(window, new FrameEnd(window.parent, originOf(workbenchHost, window.location)));
declareAreasSelect(window);
declareOffice(window, new URLSearchParams(window.location.search));
