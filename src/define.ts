/** Entry `customer-elements/define`: registers every element. */
import './elements/customer-session/customer-session.define.js';
import './elements/customer-table/customer-table.define.js';
import './elements/report-builder/report-builder.define.js';
