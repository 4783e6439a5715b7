import "./authoring.test";
import "./hostSuites.test";
import "./inert.test";
import "./scenes.test";
import "./trust.test";
