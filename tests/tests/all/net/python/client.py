"""A client of a graph, with nothing but Python's standard library.

usage: client.py messages|json HOST PORT COUNT
"""

import json
import socket
import struct
import sys


def message(address, batch):
    """A frame: the length of the payload, then the address and the batch, all big-endian."""
    return struct.pack(">II", 4 + len(batch), address) + batch


def read_message(stream):
    length, address = struct.unpack(">II", stream.read(8))
    return address, stream.read(length - 4)


def messages(stream, count):
    for number in range(count):
        batch = bytes([number % 256]) * (number * 7 % 3000)
        # In two pieces, which no reader may mind.
        frame = message(number, batch)
        half = len(frame) // 2
        stream.write(frame[:half])
        stream.flush()
        stream.write(frame[half:])
        stream.flush()
        assert read_message(stream) == (number + 1, batch), number
    # All at once, answered in order.
    for number in range(count):
        stream.write(message(number, b"batch"))
    stream.flush()
    for number in range(count):
        assert read_message(stream) == (number + 1, b"batch"), number


def lines(stream, count):
    for number in range(count):
        item = [number, "\u00e5 \u20ac \U0001f600 \\ \" \n", [None, True, 1.5]]
        stream.write(json.dumps({"said": item}, ensure_ascii=number % 2 == 0).encode() + b"\n")
        stream.flush()
        assert json.loads(stream.readline()) == {"heard": item}, number


def main():
    how, host, port, count = sys.argv[1:]
    with socket.create_connection((host, int(port)), timeout=60) as connection:
        # Or each half of a frame would wait for the one before to be acknowledged.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        stream = connection.makefile("rwb")
        {"messages": messages, "json": lines}[how](stream, int(count))
    print("exchanged", count)


main()
