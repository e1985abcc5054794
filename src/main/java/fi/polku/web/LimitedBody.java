package fi.polku.web;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** A body that ends with a fault when it grows beyond a limit. */
final class LimitedBody extends ServletInputStream {

	private final ServletInputStream body;

	private final long most;

	private long read;

	LimitedBody(ServletInputStream body, long most) {
		this.body = body;
		this.most = most;
	}

	@Override
	public int read() throws IOException {
		var one = this.body.read();
		count((one >= 0) ? 1 : 0);
		return one;
	}

	@Override
	public int read(byte[] into, int from, int length) throws IOException {
		var count = this.body.read(into, from, length);
		count(Math.max(count, 0));
		return count;
	}

	private void count(int more) {
		this.read += more;
		if (this.read > this.most) {
			throw new MaxUploadSizeExceededException(this.most);
		}
	}

	@Override
	public boolean isFinished() {
		return this.body.isFinished();
	}

	@Override
	public boolean isReady() {
		return this.body.isReady();
	}

	@Override
	public void setReadListener(ReadListener listener) {
		this.body.setReadListener(listener);
	}

}
