// An external worker as others write one, with the package of the engine's makers. Works a task of each topic and tells what came of it.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { BasicAuthInterceptor, Client, Variables } = await import(pathToFileURL(resolve('node_modules/camunda-external-task-client-js/index.js')));
const [ , , baseUrl, username, prefix ] = process.argv;
const client = new Client({
  baseUrl,
  workerId: `worker-of-${prefix}`,
  maxTasks: 5,
  maxParallelExecutions: 1,
  interval: 50,
  lockDuration: 20_000,
  asyncResponseTimeout: 2_000,
  interceptors: new BasicAuthInterceptor({ username, password: process.env.WORKER_PASSWORD })
});
const acts = {
  async answer(task, tasks) {
    tell('asked', { businessKey: task.businessKey, variables: task.variables.getAll() });
    await tasks.extendLock(task, 60_000);
    await tasks.complete(task, new Variables().set('registerAnswer', 'found').set('registerRows', 3));
  },
  async fail(task, tasks) {
    await tasks.handleFailure(task, { errorMessage: 'The register does not answer', errorDetails: 'timeout', retries: task.retries === null ? 1 : 0, retryTimeout: 0 });
  },
  async refuse(task, tasks) {
    await tasks.handleBpmnError(task, 'notInRegister', 'no such row');
  },
  async talk(task, tasks) {
    await tasks.complete(task, new Variables().set('told', 'She said that she is tired'));
  }
};
const awaited = new Set([ 'complete:success', 'complete:error', 'handleFailure:1', 'handleFailure:0', 'handleBpmnError:success' ]);

Object.entries(acts).forEach(([ name, act ]) => client.subscribe(`${prefix}-${name}`, ({ task, taskService }) => act(task, taskService)));
[ 'complete', 'extendLock', 'handleFailure', 'handleBpmnError' ].forEach(act => {
  client.on(`${act}:success`, task => done(`${act}:success`, task.topicName));
  client.on(`${act}:error`, (task, fault) => done(`${act}:error`, fault.message));
});
client.on('poll:error', fault => {
  tell('poll:error', fault.message);
  process.exit(2);
});

let failures = 0;

function done(event, what) {
  tell(event, what);
  awaited.delete(event === 'handleFailure:success' ? `handleFailure:${1 - failures++}` : event);
  if (awaited.size === 0) {
    client.stop();
    process.exit(0);
  }
}

function tell(event, what) {
  console.log(JSON.stringify({ event, what }));
}

setTimeout(() => process.exit(3), 45_000);
