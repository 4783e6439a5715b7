import "./authoring.test";
import "./checkCourse.test";
import "./hostSuites.test";
import "./inert.test";
import "./scenes.test";
import "./trust.test";
