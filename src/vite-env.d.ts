/** True in the development server and the demo build: the API then runs inside the page. */
declare const __MOCKS__: boolean
